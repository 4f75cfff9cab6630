import { installPackages } from "../packages/installed.ts";
import { twoAtATime } from "../support/two-at-a-time.ts";
import { compilations, compile } from "./types/compilers.ts";
const { folder } = installPackages((name) => /\/(sdk|client-runtime)$/.test(name));
await twoAtATime(compilations, (c) => compile(c, folder).then(()=>console.log("ok",c.name),(e)=>console.log(c.name,String(e).slice(0,600))));
