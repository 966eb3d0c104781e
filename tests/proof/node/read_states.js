// Reads states from standard input, one JSON object a line (linkId -> codes), and prints what
// HL7's fhirpath.js makes of each from the questionnaire alone: variables, tier, enabled, open.
'use strict';

const fs = require('node:fs');
const readline = require('node:readline');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
const CALCULATED =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
const HIGHEST = 4;

const questionnaire = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const variables = questionnaire.extension
  .filter((extension) => extension.url === VARIABLE)
  .map(({ valueExpression }) => [
    valueExpression.name,
    fhirpath.compile(valueExpression.expression, r4),
  ]);
const tierItem = questionnaire.item.find((item) => item.linkId === 'tier');
const tier = fhirpath.compile(
  tierItem.extension.find((extension) => extension.url === CALCULATED).valueExpression.expression,
  r4,
);

// An enableWhen condition, said in FHIRPath: fhirpath.js decides it, not this file.
function condition({ question, operator, answerCoding }) {
  if (operator !== '=') throw new Error(`operator ${operator}`);
  const { system, code } = answerCoding;
  return (
    `%resource.repeat(item).where(linkId='${question}').answer.value` +
    `.where(system='${system}' and code='${code}').exists()`
  );
}

function compileItems(items) {
  return items.map((item) => ({
    item,
    inner: compileItems(item.item ?? []),
    enabled: item.enableWhen
      ? fhirpath.compile(
          item.enableWhen.map(condition).join(item.enableBehavior === 'all' ? ' and ' : ' or '),
          r4,
        )
      : null,
  }));
}

const compiled = compileItems(questionnaire.item.filter((item) => item !== tierItem));

function answers(item, codes) {
  return codes.map((code) => ({
    valueCoding: item.answerOption.map((o) => o.valueCoding).find((c) => c.code === code),
  }));
}

// Walks in order: what is not enabled leaves the response, so that nothing later can see it.
function fill(rows, into, response, state, found) {
  for (const { item, inner, enabled } of rows) {
    if (enabled && enabled(response, { resource: response })[0] !== true) continue;
    const row = { linkId: item.linkId };
    into.push(row);
    if (item.type === 'group') {
      row.item = [];
      const before = found.asked.length;
      fill(inner, row.item, response, state, found);
      if (found.asked.length > before) found.enabled.push(item.linkId);
    } else {
      found.asked.push(item.linkId);
      const given = state[item.linkId];
      if (given) row.answer = answers(item, given);
      else if (item.required) found.waiting.add(item.linkId);
    }
  }
}

function read(state) {
  const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item: [] };
  const found = { asked: [], enabled: [], waiting: new Set() };
  fill(compiled, response.item, response, state, found);
  const known = {};
  for (const [name, evaluate] of variables) known[name] = evaluate(response, { resource: response })[0];
  const reached = tier(response, known)[0] ?? null;
  const open = questionnaire.item
    .filter((group) => (group.item ?? []).some((item) => found.waiting.has(item.linkId)))
    .map((group) => group.linkId);
  return {
    tier: reached,
    enabled: found.enabled,
    open: reached === HIGHEST ? [] : open,
    true: Object.keys(known).filter((name) => known[name] === true),
  };
}

const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`));
