/** Fixes of the generator. */
import type { Fix, FixTest } from "./fix.ts";

function testIn(file: string, name: string): FixTest {
  return { folder: "codegen", file: `test/${file}.test.ts`, name };
}

export const fixes: readonly Fix[] = [
  {
    fault: "A first run of the generator overwrites files that the user wrote",
    reverts: [
      {
        file: "codegen/src/write/folder.ts",
        find: "if (!force) refuseForeignFiles(folder, foreign, faults);",
        replace: "void [force, foreign, refuseForeignFiles];",
      },
    ],
    test: testIn("obstacles", "are refused by one error that lists all of them, and overwritten only with --force"),
  },
  {
    fault: "Two services in one folder overwrite each other, and the check of each passes",
    reverts: [
      {
        file: "codegen/src/write/folder.ts",
        find: "refuseOtherOwners(folder, paths, others, faults);",
        replace: "void refuseOtherOwners;",
      },
    ],
    test: testIn("obstacles", "are refused if they share a file, even one with the same text"),
  },
  {
    fault: "A stale file that another service's manifest lists is removed",
    reverts: [
      {
        file: "codegen/src/write/folder.ts",
        find: " || others.some(({ files }) => files.includes(path))) return false;",
        replace: ") return false;\n  void others;",
      },
    ],
    test: testIn("obstacles", "are accepted if their files differ, and a stale file that the other lists stays"),
  },
  {
    fault: "A second target of a service removes the files of the first from a folder",
    reverts: [
      {
        file: "codegen/src/main.ts",
        find: 'const id = target === "client"',
        replace: "const id = target !== undefined",
      },
    ],
    test: testIn("obstacles", "are accepted if they are targets of one service"),
  },
  {
    fault: "The generator writes through a symbolic link that leaves the output folder",
    reverts: [
      {
        file: "codegen/src/write/tree.ts",
        find: "if (!entry.isDirectory() || found.length === names.length)",
        replace: "if (found.length === names.length)",
      },
    ],
    test: testIn("obstacles", "a link in place of a folder is not followed, even with --force"),
  },
  {
    fault: "A link that the user put in place of a generated file is overwritten",
    reverts: [{ file: "codegen/src/write/folder.ts", find: "if (isLink || !(listed", replace: "if (!(listed" }],
    test: testIn(
      "obstacles",
      "a link in place of a file is refused, listed or not, and --force replaces only the link",
    ),
  },
  {
    fault: "A manifest that lists .git/config or a path outside of the folder is taken",
    reverts: [{ file: "codegen/src/write/paths.ts", find: "/^\\w[\\w.-]*$/.test(part)", replace: 'part !== ""' }],
    test: testIn("obstacles", "because it lists ../victim.txt removes nothing"),
  },
  {
    fault: "Files that are read-only are replaced",
    reverts: [
      { file: "codegen/src/write/folder.ts", find: "if (!isLink) refuseReadOnly(folder, path, faults);", replace: "" },
    ],
    test: testIn("obstacles", "files that are read-only or cannot be read are refused"),
  },
  {
    fault: "Two files whose names differ only in case overwrite each other on some systems",
    reverts: [
      {
        file: "codegen/src/write/folder.ts",
        find: "refuseTwins(folder, paths, faults);",
        replace: "void refuseTwins;",
      },
    ],
    test: testIn("obstacles", "names that differ only in case are refused"),
  },
  {
    fault: "A file whose name changed its case is removed where the file system ignores case",
    reverts: [
      {
        file: "codegen/src/write/apply.ts",
        find: "const steps = [...removals, ...writes];",
        replace: "const steps = [...writes, ...removals];",
      },
      {
        file: "codegen/src/write/apply.ts",
        find: "newFile(stage, removals.length + index)",
        replace: "newFile(stage, index)",
      },
    ],
    test: testIn("obstacles", "a file whose name changes in case exists afterwards under the new name"),
  },
  {
    fault: "A file of the user whose name differs in case is overwritten where the file system ignores case",
    reverts: [
      {
        file: "codegen/src/write/tree.ts",
        find: "foldCase(entry.name) === foldCase(name)",
        replace: "entry.name === name && foldCase(name) !== undefined",
      },
    ],
    test: testIn("obstacles", "a file with another spelling is refused"),
  },
  {
    fault: "A run that is killed leaves a half-written folder for good",
    reverts: [{ file: "codegen/src/write/alone.ts", find: "undoSteps(folder, path);", replace: "void undoSteps;" }],
    test: testIn("interrupted.slow", "at any step of a later run is repaired by the next run"),
  },
  {
    fault: "A temporary folder of a run that was killed stays for good",
    reverts: [{ file: "codegen/src/write/alone.ts", find: "        removeStage(path);\n", replace: "" }],
    test: testIn("interrupted.slow", "at any step of a first run is repaired by the next run"),
  },
  {
    fault: "Files of a run that was ended count as the user's, and the next run is refused",
    reverts: [
      { file: "codegen/src/write/journal.ts", find: "    renameSync(target, fresh);\n", replace: "    return;\n" },
    ],
    test: testIn("interrupted.slow", "at any step of a first run is repaired by the next run"),
  },
  {
    fault: "A run that was ended passes the check",
    reverts: [
      {
        file: "codegen/src/write/write.ts",
        find: "if (stages.length > 0) throw",
        replace: "if (stages.length < 0) throw",
      },
    ],
    test: testIn("interrupted.slow", "fails the check, which says how to repair it"),
  },
  {
    fault: "The repair removes a file that the user put there since",
    reverts: [
      { file: "codegen/src/write/journal.ts", find: " && hashOf(readFileSync(target)) === putsIn", replace: "" },
    ],
    test: testIn("interrupted.slow", "does not remove a file that was added afterwards"),
  },
  {
    fault: "An error of the file system amid the writing leaves a part of the files",
    reverts: [
      {
        file: "codegen/src/write/apply.ts",
        find: "    undoAfter(error, folder, stage);\n",
        replace: "    void undoAfter;\n",
      },
    ],
    test: testIn("interrupted.slow", "at any step changes all files or none"),
  },
  {
    fault: "A run whose steps cannot be undone drops what the next run needs to undo them",
    reverts: [
      {
        file: "codegen/src/write/alone.ts",
        find: "if (!hasJournal(own)) removeStage(own);",
        replace: "removeStage(own);\n      void hasJournal;",
      },
    ],
    test: testIn(
      "interrupted.slow",
      "that persists and prevents the undo is reported, and the next run repairs the folder",
    ),
  },
  {
    fault: "A journal that was tampered with moves files outside of the folder",
    reverts: [
      {
        file: "codegen/src/write/journal.ts",
        find: "isGeneratedPath(path) || manifestNamePattern.test(path)",
        replace: 'path !== "" || isGeneratedPath(path) || manifestNamePattern.test(path)',
      },
    ],
    test: testIn("interrupted.slow", "with paths outside the folder is refused, and no file is moved"),
  },
  {
    fault: "Two runs write to one folder at the same time",
    reverts: [
      {
        file: "codegen/src/write/alone.ts",
        find: "if (alive) throw new GenerationError([busyFault(folder, alive)]);",
        replace: "void [alive, GenerationError, atWork];",
      },
    ],
    test: testIn("together", "a second run while the first is at step 6"),
  },
  {
    fault: "A run of another machine, or a reused process id, keeps all others out for good",
    reverts: [
      {
        file: "codegen/src/write/stage.ts",
        find: "|| Date.now() - changed > abandonedAfterMs",
        replace: "|| changed > Date.now() + abandonedAfterMs",
      },
    ],
    test: testIn("interrupted.slow", "with another machine counts as active for ten minutes"),
  },
  {
    fault: "Doubled braces after a dollar sign in an endpoint rule become code",
    reverts: [
      {
        file: "codegen/src/targets/client/endpoint-rules/expressions.ts",
        find: "part.replace(/[`\\\\$]/g,",
        replace: "part.replace(/[`\\\\]|\\$\\{/g,",
      },
    ],
    test: testIn("hostile", "the URL of an endpoint rule stays text"),
  },
  {
    fault: "The path of a reference in an endpoint rule becomes code",
    reverts: [
      {
        file: "codegen/src/model/walk-rules.ts",
        find: "(path === undefined || attributePath.test(path))",
        replace: "(path === undefined || attributePath !== undefined)",
      },
    ],
    test: testIn("hostile", "the reference {P#dnsSuffix||injected()} of a template is refused by one message"),
  },
  {
    fault: "An object of a model with the property parts becomes code",
    reverts: [
      {
        file: "codegen/src/emit/code.ts",
        find: "  if (value instanceof Code) return value;",
        replace:
          '  if (typeof value === "object" && value !== null && "parts" in value && Array.isArray(value.parts)) {\n    return value as Code;\n  }',
      },
    ],
    test: testIn("hostile", "the query of a URI stays text"),
  },
  {
    fault: "A rename of a shape becomes code",
    reverts: [
      {
        file: "codegen/src/load/ast.ts",
        find: 'z.string().regex(memberName, "a name of letters, digits and underscores")',
        replace: "z.string()",
      },
    ],
    test: testIn("hostile", "the new name of a shape has the form of a name"),
  },
  {
    fault: "Lines of a service's title become a block of code in the README",
    reverts: [
      {
        file: "codegen/src/targets/client/readme.ts",
        find: 'return text.replace(/\\s+/g, " ").trim();',
        replace: "return text;",
      },
    ],
    test: testIn("hostile", "title and version stays text"),
  },
  {
    fault: "The endpoint function constructor is accepted",
    reverts: [
      {
        file: "codegen/src/targets/client/endpoint-rules/expressions.ts",
        find: "Object.hasOwn(functionNames, fn) ? functionNames[fn] : undefined",
        replace: "functionNames[fn]",
      },
    ],
    test: testIn("hostile", "a function with the name of an inherited property is not supported"),
  },
];
