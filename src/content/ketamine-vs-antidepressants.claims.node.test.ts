import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guidedDocument, type Language, LANGUAGES, parse } from './testing/built-in.js';
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
    remove('row:Felt/cells/esketamine/2'),
    remove('row:Few/cells/esketamine/2'),
  ],
  'shows KARMA-Dep 2 wherever a ketamine trial is positive': [
    withoutCitation('jelovac-2025'),
    (document) => {
      const json = JSON.stringify(document.guide).replaceAll('[@jelovac-2025]', '');
      document.guide = JSON.parse(json);
    },
    change('row:Start/cells/ketamine-iv/sources', ['kishimoto-2016']),
  ],
  'shows KARMA-Dep 2 in every row of benefits that shows a ketamine trial': [
    remove('row:Felt/cells/ketamine-iv/0'),
  ],
  'calls ketamine off-label, and suggests no home or oral use': [
    change('treatments/0/approval/0/status', 'approved'),
  ],
  'says who took part wherever relapse is counted': [remove('row:Became/about')],
  'shows both trials against ECT wherever one is': [
    withoutCitation('ekstrand-2022'),
    change('row:Felt/cells/ketamine-iv/1/caveat', '14 more.'),
  ],
  'says that sexual problems may last after stopping wherever they are counted': [
    change('row:Sex and/cells/ssri-snri', '26.[@serretti-2009]'),
  ],
  'speaks of the use with suicidal thoughts only with its limit': [
    change(
      'row:How severe/cells/esketamine',
      'With urgent suicidal thoughts. Con pensamientos suicidas urgentes.',
    ),
  ],
  'shows the rates of one clinic as such': [
    change('row:More on/cells/ketamine-iv', '56 in 100; 56 de cada 100.[@rodrigues-2022]'),
  ],
  'uses no rates of anesthesia': [change('sources/0/id', 'ketamine-anaesthetic-label')],
  'says beside the figures on waiting for whom they are, and who is not to wait': [
    change('row:Doing nothing/items/0', '23.[@whiteford-2013]'),
  ],
  'lists the line of one city as that of the city': [
    (document) => {
      (document.crisisLines as object[]).push({ region: 'CO', name: 'Línea 106', call: '106' });
    },
  ],
  'shows what critics found wherever withdrawal is counted': [withoutCitation('henssler-critique')],
  'tells readers that nobody outside has checked or tested it': [change('method', 'We looked.')],
  'says never to stop suddenly': [
    remove('summary/4'),
    remove('row:Coming off/about'),
    remove('beforeYouStart/0/points/1'),
  ],
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
      change('guide/tensions/0/text', 'Infusions help within a day, in a clinic.'),
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
      change('guide/understanding/0/answers/0/text', 'Try the spray. Switch to ketamine.'),
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
  es: {
    'does not race treatments from different trials': [
      say('La ketamina funciona mejor que un ISRS.'),
      say('La esketamina es más rápida que las pastillas.'),
      change('row:Felt/event', 'mejoraron más que con pastillas'),
    ],
    'says that early help is for some people, or for how many': [
      say('La ketamina ayuda en un día.'),
      change('guide/tensions/0/text', 'Las infusiones ayudan en un día, en una clínica.'),
      say('La esketamina ayuda en el plazo de un día.'),
      say('Puede sentirse mejor en 4 horas.'),
      say('La ketamina actúa rápido y ayuda.'),
    ],
    'says that one dose wears off': [
      change('summary/2', 'Ayuda a algunas personas en el plazo de un día.'),
    ],
    'gives no odds ratio as a range for SSRIs and SNRIs': [say('De 2,13 a 1,37.')],
    'shows both counts of STAR*D, and that there was no placebo': [
      say('En STAR\\*D, 67 de cada 100 llegaron a la remisión; nadie tomó placebo.[@rush-2006]'),
      say('STAR\\*D fue grande.'),
    ],
    'says that ketamine blocks the receptor': [
      say('La ketamina activa un receptor.'),
      say('La ketamina actúa sobre el receptor NMDA.'),
    ],
    'speaks of a chemical imbalance only to deny it': [say('Corrigen un desequilibrio químico.')],
    'never says that suicide is prevented or suicidal thoughts reduced': [
      say('Puede prevenir el suicidio.'),
      say('Previene el suicidio.'),
      say('Reduce los pensamientos suicidas.'),
      say('Hay menos ideas suicidas.'),
    ],
    'calls ketamine off-label, and suggests no home or oral use': [
      change('treatments/0/experience', 'Hay tabletas para chupar para el uso en casa.'),
    ],
    'leaves out injections under the skin': [say('En KADS ayudó.'), say('Va bajo la piel.')],
    'keeps apart sexual side effects that were asked about and those that were told': [
      say('Menos deseo sexual en 6 de cada 100 personas.[@zoloft-pi]'),
      say('De 26 a 80 de cada 100 tenían problemas sexuales.[@serretti-2009]'),
      say('No más de 2 de cada 100 personas tenían problemas sexuales.[@spravato-pi]'),
    ],
    'dates every price': [say('Cuesta 590 dólares.[@stat-2019]'), say('Cuesta 590 €.')],
    'quotes no rank of a guideline that was not read': [
      say('CANMAT la pone en segundo lugar.'),
      say('Es de segunda línea.'),
    ],
    'tells nobody to start, stop or switch': [
      say('Debería pedir esketamina.'),
      say('Usted debe tomar un ISRS.'),
      say('Le conviene cambiar.'),
      say('Empiece a tomar un ISRS.'),
      say('Es tarde. Cambie a ketamina.'),
      say('Deje de tomarlo.'),
      say('Déjelo ya. Tome las pastillas.'),
    ],
    'uses no relative numbers': [
      say('Es el doble de probable.'),
      say('Es 3 veces más común.'),
      say('El riesgo se duplica.'),
      say('Ayuda al 50 % de las personas.'),
      say('Ayuda al cincuenta por ciento.'),
    ],
    'uses no "1 in X"': [
      say('Ayuda a 1 de cada 4 personas.'),
      say('Ayuda a una de cada diez personas.'),
      say('Ayuda a 2 de cada 10 personas.'),
      say('Ayuda a una entre cuatro.'),
    ],
    'uses no words of advertising': [say('Una opción segura.'), say('Un avance.'), say('Cura.')],
    'headlines no number that was read second-hand': [
      say(
        'Un día después respondieron 64 de cada 100, y 28 de cada 100 con midazolam.[@murrough-2013]',
      ),
    ],
  },
};

for (const language of LANGUAGES) {
  describe(`the claims of the built-in comparison in "${language}"`, () => {
    for (const [name, check] of Object.entries(CLAIMS)) {
      it(name, () => {
        assert.deepEqual(check(parse(guidedDocument(language))), []);
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
