// Reads lines [expression, {name: true | false | null}] and prints what fhirpath.js makes of each.
'use strict';

const readline = require('node:readline');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const compiled = new Map();

function evaluate([expression, known]) {
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
  const variables = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, value === null ? [] : value]),
  );
  return compiled.get(expression)({}, variables)[0] ?? null;
}

const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => process.stdout.write(`${JSON.stringify(evaluate(JSON.parse(line)))}\n`));
