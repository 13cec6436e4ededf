import { SILENT_CRISIS_TITLE, SILENT_APPROVAL, SILENT_SERIOUS_RISK, SILENT_CRISIS_LINE } from '../diagnostics/catalogue.js';
import { leadsToPage } from '../safe-url.js';
import { saysSomething } from '../says-something.js';
import { partsOf } from './fields.js';
import { plainText } from './inline.js';
import { holdsNumber } from './phone-number.js';

/** Whether a serious risk is told in words that are always open; a picture alone is not. */
function tellsRisk(risk) {
    return saysSomething(plainText(partsOf(risk).short.filter(({ kind }) => kind !== 'image')));
}
function tellsRoute({ route }) {
    return saysSomething(route);
}
/** Whether a crisis line has a name, and a number or a page to reach it by. */
function tellsWhomToCall({ name, call = '', text = '', emergency = '', url = '', }) {
    return saysSomething(name) && (leadsToPage(url) || [call, text, emergency].some(holdsNumber));
}
/** Drops what stands for a fact that no page may leave out, and says nothing. */
function dropSilentFacts(comparison, report) {
    comparison.treatments.forEach((treatment, index) => {
        const path = ['treatments', index];
        const { approval, seriousRisks } = treatment;
        treatment.approval = approval.filter(tells(tellsRoute, SILENT_APPROVAL, [...path, 'approval'], report));
        treatment.seriousRisks = seriousRisks.filter(tells(tellsRisk, SILENT_SERIOUS_RISK, [...path, 'seriousRisks'], report));
    });
    comparison.crisisLines = comparison.crisisLines.filter(tells(tellsWhomToCall, SILENT_CRISIS_LINE, ['crisisLines'], report));
    if (comparison.crisisTitle && !saysSomething(comparison.crisisTitle)) {
        report(SILENT_CRISIS_TITLE, ['crisisTitle']);
        comparison.crisisTitle = undefined;
    }
}
/** Tells the facts of a list that say something, and reports the others. */
function tells(saysIt, notice, path, report) {
    return (fact, index) => {
        const says = saysIt(fact);
        if (!says)
            report(notice, [...path, index]);
        return says;
    };
}

export { dropSilentFacts, tellsRisk, tellsRoute, tellsWhomToCall };
//# sourceMappingURL=silent-facts.js.map
