/** An interface, or what openapi-typescript puts in place of one without members. */
export function printInterface(name: string, members: Iterable<string>): string {
  const text = [...members].join("");
  return text === ""
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${text}}\n`;
}
