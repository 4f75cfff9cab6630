import {
  type BindingName,
  type ExportDeclaration,
  type ImportDeclaration,
  Node,
  Project,
  type SourceFile,
  ts,
} from "ts-morph";

/** What a hand-written module of handlers holds, as far as appending to it goes. Offsets are into its text. */
export interface ReadModule {
  /** Exported names of values. */
  readonly exports: ReadonlySet<string>;
  /** Names of the module scope: nothing new may be called like one. */
  readonly locals: ReadonlySet<string>;
  /** Specifiers of `export * from`. */
  readonly starExports: readonly string[];
  readonly imports: readonly ReadImport[];
  /** Constants with the type they are annotated with, or satisfy. */
  readonly annotated: readonly {
    readonly name: string;
    readonly isExported: boolean;
    readonly type: string;
    readonly typeArguments: string;
    readonly line: number;
  }[];
  /** After the last import, or where one may stand first. */
  readonly importsEnd: number;
  /** The first thing that is no TypeScript. */
  readonly error: { readonly line: number; readonly message: string } | undefined;
}

/** An import that names types or values one by one, and nothing else. */
export interface ReadImport {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  /** Imported name to local name. */
  readonly names: ReadonlyMap<string, string>;
  /** End of the last name, where another may follow; undefined where nothing may be added safely. */
  readonly end: number | undefined;
  /** White space before the last name when the names stand on lines of their own. */
  readonly indent: string | undefined;
}

const byteOrderMark = "\uFEFF";

/** Reads modules with one parser; nothing is written and no type is looked up. */
export class ModuleReader {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { allowJs: true, jsx: ts.JsxEmit.Preserve },
  });

  read(name: string, text: string): ReadModule {
    // The parser takes a mark at the start off; offsets are into the text with it.
    const shift = text.startsWith(byteOrderMark) ? 1 : 0;
    const file = this.#project.createSourceFile(`/${name}`, text.slice(shift), { overwrite: true });
    try {
      return readSource(file, shift);
    } finally {
      this.#project.removeSourceFile(file);
    }
  }

  /** The first thing that is no TypeScript. */
  static errorOf(file: SourceFile): ReadModule["error"] {
    const [first] = file.getProject().getProgram().getSyntacticDiagnostics(file);
    if (first === undefined) return undefined;
    const message = first.getMessageText();
    return {
      line: first.getLineNumber() ?? 1,
      message: typeof message === "string" ? message : message.getMessageText(),
    };
  }
}

function readSource(file: SourceFile, shift: number): ReadModule {
  const exports = new Set<string>();
  const locals = new Set<string>();
  const starExports: string[] = [];
  const annotated: ReadModule["annotated"][number][] = [];
  for (const statement of file.getStatements()) {
    if (Node.isExportDeclaration(statement)) {
      readExport(statement, exports, starExports);
      continue;
    }
    if (Node.isExportAssignment(statement)) {
      exports.add("default");
      continue;
    }
    if (Node.isImportDeclaration(statement)) {
      for (const name of localsOf(statement)) locals.add(name);
      continue;
    }
    const isExported = Node.isExportable(statement) && statement.hasExportKeyword();
    if (Node.isVariableStatement(statement)) {
      for (const declaration of statement.getDeclarations()) {
        for (const name of boundNames(declaration.getNameNode())) {
          locals.add(name);
          if (isExported) exports.add(name);
        }
        const value = declaration.getInitializer();
        const satisfied = Node.isSatisfiesExpression(value) ? value.getTypeNode() : undefined;
        const type = declaration.getTypeNode() ?? satisfied;
        if (Node.isTypeReference(type))
          annotated.push({
            name: declaration.getName(),
            isExported,
            type: type.getTypeName().getText(),
            typeArguments: type
              .getTypeArguments()
              .map((argument) => argument.getText())
              .join(", "),
            line: declaration.getStartLineNumber(),
          });
      }
      continue;
    }
    const name = Node.hasName(statement) ? statement.getName() : undefined;
    if (name === undefined) continue;
    locals.add(name);
    if (isExported && !Node.isInterfaceDeclaration(statement) && !Node.isTypeAliasDeclaration(statement))
      exports.add(Node.isExportable(statement) && statement.hasDefaultKeyword() ? "default" : name);
  }
  const imports = file.getImportDeclarations();
  return {
    exports,
    locals,
    starExports,
    annotated,
    imports: imports.map((declaration) => readImport(declaration, shift)),
    importsEnd: shift + importsEndOf(file, imports),
    error: ModuleReader.errorOf(file),
  };
}

/** Names that a declaration binds: `{ other: getPet }` binds `getPet` alone. */
function boundNames(name: BindingName): string[] {
  if (Node.isIdentifier(name)) return [name.getText()];
  return name
    .getElements()
    .flatMap((element) => (Node.isBindingElement(element) ? boundNames(element.getNameNode()) : []));
}

function readExport(declaration: ExportDeclaration, exports: Set<string>, starExports: string[]): void {
  if (declaration.isTypeOnly()) return;
  const namespace = declaration.getNamespaceExport();
  if (namespace) exports.add(namespace.getName());
  else if (declaration.isNamespaceExport()) starExports.push(declaration.getModuleSpecifierValue() ?? "");
  for (const named of declaration.getNamedExports())
    if (!named.isTypeOnly()) exports.add(named.getAliasNode()?.getText() ?? named.getName());
}

function localsOf(declaration: ImportDeclaration): string[] {
  const names = [declaration.getDefaultImport(), declaration.getNamespaceImport()].map((node) =>
    node?.getText(),
  );
  const named = declaration.getNamedImports().map((each) => each.getAliasNode()?.getText() ?? each.getName());
  return [...names, ...named].filter((name) => name !== undefined);
}

function readImport(declaration: ImportDeclaration, shift: number): ReadImport {
  const named = declaration.getNamedImports();
  const last = named.at(-1);
  const isPlain =
    last !== undefined &&
    declaration.getDefaultImport() === undefined &&
    declaration.getNamespaceImport() === undefined &&
    declaration.getAttributes() === undefined;
  const before = last?.getSourceFile().getFullText().slice(last.getPos(), last.getStart()) ?? "";
  return {
    specifier: declaration.getModuleSpecifierValue(),
    isTypeOnly: declaration.isTypeOnly(),
    names: new Map(named.map((each) => [each.getName(), each.getAliasNode()?.getText() ?? each.getName()])),
    end: isPlain ? shift + last.getEnd() : undefined,
    indent: /^\s*\n[ \t]*$/.test(before) ? before : undefined,
  };
}

function importsEndOf(file: SourceFile, imports: readonly ImportDeclaration[]): number {
  const last = imports.at(-1);
  const text = file.getFullText();
  // A comment behind an import stays behind it.
  if (last) return last.getEnd() + (/^[ \t]*\/\/[^\r\n]*/.exec(text.slice(last.getEnd()))?.[0].length ?? 0);
  let end = /^#![^\n]*/.exec(text)?.[0].replace(/\r$/, "").length ?? 0;
  for (const statement of file.getStatements()) {
    const isDirective =
      Node.isExpressionStatement(statement) && Node.isStringLiteral(statement.getExpression());
    if (!isDirective) break;
    end = statement.getEnd();
  }
  return end;
}
