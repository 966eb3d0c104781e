// Reads states from standard input, one JSON object a line (linkId -> codes), fills NLM's LHC-Forms
// with each in a browser, and prints what the whole form then says: tier, questions, waiting ones.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const puppeteer = require('puppeteer-core');

const [, , questionnaireFile, lforms, chromium] = process.argv;
const SCRIPTS = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<div id="form"></div>${SCRIPTS.map((script) => `<script src="/${script}"></script>`).join('')}`;

function serve() {
  const server = http.createServer((request, answer) => {
    const wanted = SCRIPTS.find((script) => request.url === `/${script}`);
    answer.setHeader('content-type', `text/${wanted ? 'javascript' : 'html'}; charset=utf-8`);
    answer.end(wanted ? fs.readFileSync(path.join(lforms, wanted)) : PAGE);
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}

// Runs in the browser: the blank form, ready to be filled again and again.
async function open(questionnaire) {
  const blank = window.LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
  await window.LForms.Util.addFormToPage(blank, 'form');
  window.filled = window.LForms.Util._getFormObjectInScope('#form');
}

// Runs in the browser: one state into the form, and what LHC-Forms makes of it.
async function fill(state) {
  const form = window.filled;
  const questions = form.itemList.filter((item) => item.dataType === 'CODING');
  for (const item of questions) {
    const offered = item.modifiedAnswers ?? item.answers;
    const given = (state[item.linkId] ?? []).map((code) => offered.find((a) => a.code === code));
    if (given.includes(undefined)) throw new Error(`${item.linkId}: ${state[item.linkId]}`);
    const many = item.answerCardinality?.max === '*';
    item.value = given.length === 0 ? null : many ? given : given[0];
  }
  form._checkFormControls();
  await form._expressionProcessor.runCalculations(false);
  const shut = (item) =>
    item !== undefined &&
    item.linkId !== undefined &&
    (item._skipLogicStatus === 'target-disabled' || shut(item._parentItem));
  const asked = questions.filter((item) => !shut(item));
  return {
    tier: form.itemList.find((item) => item.linkId === 'tier').value ?? null,
    asked: asked.map((item) => item.linkId),
    waiting: asked
      .filter((item) => item.answerCardinality?.min === '1' && !state[item.linkId])
      .map((item) => item.linkId),
  };
}

async function main() {
  const states = fs.readFileSync(0, 'utf8').trim().split('\n').map(JSON.parse);
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => process.stderr.write(`page: ${error}\n`));
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.LForms?.FHIR);
    await page.evaluate(open, JSON.parse(fs.readFileSync(questionnaireFile, 'utf8')));
    for (const state of states) {
      process.stdout.write(`${JSON.stringify(await page.evaluate(fill, state))}\n`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
