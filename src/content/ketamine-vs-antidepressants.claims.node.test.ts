import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Language, LANGUAGES, parse, rawDocument } from './testing/built-in.js';
import { CLAIMS } from './testing/claims.js';
import {
  change,
  documentWith,
  type Mistake,
  remove,
  say,
  withoutCitation,
} from './testing/mistakes.js';

/** For each statement that the content must not make, ways of making it in any language. */
const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'does not race treatments from different trials': [
    change('row:Felt/comparison', 'direct'),
    remove('section:how-well/intro'),
  ],
  'shows the esketamine trials that missed their goal beside the one that did not': [
    remove('row:Felt/cells/esketamine/1'),
    remove('row:Few/cells/esketamine/2'),
  ],
  'shows KARMA-Dep 2 wherever a ketamine trial is positive': [
    withoutCitation('jelovac-2025'),
    change('row:Start/cells/ketamine-iv/sources', ['kishimoto-2016']),
  ],
  'shows KARMA-Dep 2 in every row of benefits that shows a ketamine trial': [
    remove('row:Felt/cells/ketamine-iv/1'),
  ],
  'calls ketamine off-label, and suggests no home or oral use': [
    change('treatments/0/approval/0/status', 'approved'),
  ],
  'says who took part wherever relapse is counted': [remove('row:Became/about')],
  'says never to stop suddenly': [remove('summary/4'), remove('row:Coming off/about')],
};

/** Ways of making it in the words of each language. */
const SAID: Readonly<Record<Language, Readonly<Record<string, readonly Mistake[]>>>> = {
  en: {
    'does not race treatments from different trials': [
      say('Ketamine works better than an SSRI.'),
      change('row:Felt/event', 'felt better than on tablets'),
    ],
    'says that early help is for some people, or for how many': [
      say('Ketamine helps within a day.'),
      say('You may feel better in 4 hours.'),
    ],
    'says that one dose wears off': [change('summary/2', 'It helps some people within a day.')],
    'gives no odds ratio as a range for SSRIs and SNRIs': [say('From 2.13 to 1.37.')],
    'shows both counts of STAR*D, and that there was no placebo': [
      say('In STAR\\*D 67 in 100 reached remission; no one took placebo.[@rush-2006]'),
      say('STAR\\*D was large.'),
    ],
    'says that ketamine blocks the receptor': [
      say('Ketamine activates a receptor.'),
      say('Ketamine acts on the NMDA receptor.'),
    ],
    'speaks of a chemical imbalance only to deny it': [say('They mend a chemical imbalance.')],
    'never says that suicide is prevented or suicidal thoughts reduced': [
      say('It can prevent suicide.'),
      say('It reduces suicidal thoughts.'),
    ],
    'calls ketamine off-label, and suggests no home or oral use': [
      change('treatments/0/experience', 'Lozenges for home use exist.'),
    ],
    'leaves out injections under the skin': [say('In KADS it helped.')],
    'keeps apart sexual side effects that were asked about and those that were told': [
      say('Lower sex drive came in 6 in 100 people.[@zoloft-pi]'),
      say('26 to 80 in 100 had sexual problems.[@serretti-2009]'),
      say('No more than 2 in 100 people had sexual problems.[@spravato-pi]'),
    ],
    'dates every price': [say('It costs 590 dollars.[@stat-2019]'), say('It costs $590.')],
    'quotes no rank of a guideline that was not read': [
      say('CANMAT ranks it second.'),
      say('It is a second-line choice.'),
    ],
    'tells nobody to start, stop or switch': [
      say('You should ask for esketamine.'),
      say('Start taking an SSRI.'),
      say('It is late. Switch to ketamine. Stop taking it.'),
    ],
    'uses no relative numbers': [
      say('It is twice as likely.'),
      say('It is 3 times more common.'),
      say('It helps 50% of people.'),
    ],
    'uses no "1 in X"': [say('It helps 1 in 4 people.'), say('It helps one in ten people.')],
    'uses no words of advertising': [say('A safe choice.'), say('A breakthrough.')],
    'headlines no number that was read second-hand': [
      say('A day later 64 in 100 responded, and 28 in 100 on midazolam.[@murrough-2013]'),
    ],
  },
};

for (const language of LANGUAGES) {
  describe(`the claims of the built-in comparison in "${language}"`, () => {
    for (const [name, check] of Object.entries(CLAIMS)) {
      it(name, () => {
        assert.deepEqual(check(parse(rawDocument(language))), []);
      });

      it(`${name}: a mistake is found out`, () => {
        const mistakes = [...(MISTAKES[name] ?? []), ...(SAID[language][name] ?? [])];
        assert.ok(mistakes.length > 0, 'no mistake is tried');
        mistakes.forEach((mistake, index) => {
          const wrong = parse(documentWith(mistake, language));
          assert.notDeepEqual(check(wrong), [], `mistake ${index + 1} passes`);
        });
      });
    }
  });
}
