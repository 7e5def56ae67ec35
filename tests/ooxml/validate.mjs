// Reads names of Word files from standard input; tells the faults of each as JSON.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import validate from "@ooxml-tools/validate";

const found = {};
for (const name of (await text(process.stdin)).split("\n").filter(Boolean)) {
  found[name] = await validate(new Uint8Array(await readFile(name)), "docx", "Microsoft365");
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
