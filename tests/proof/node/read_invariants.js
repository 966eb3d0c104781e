// Reads HL7's invariants {id: {on, expression}} from standard input and prints, for each, how
// often it was evaluated on the questionnaire and where it does not hold.
'use strict';

const fs = require('node:fs');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const questionnaire = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const invariants = JSON.parse(fs.readFileSync(0, 'utf8'));

function itemsOf(parent) {
  return (parent.item ?? []).flatMap((item) => [item, ...itemsOf(item)]);
}

const items = itemsOf(questionnaire);
const places = {
  Questionnaire: [questionnaire],
  'Questionnaire.item': items,
  'Questionnaire.item.enableWhen': items.flatMap((item) => item.enableWhen ?? []),
};

const found = {};
for (const [id, { on, expression }] of Object.entries(invariants)) {
  const holds = fhirpath.compile({ base: on, expression }, r4, { traceFn: () => {} });
  const broken = places[on].filter((place) => holds(place)[0] !== true);
  found[id] = {
    evaluated: places[on].length,
    broken: broken.map((place) => place.linkId ?? place.question ?? place.url),
  };
}
process.stdout.write(JSON.stringify(found));
