import { ANYWHERE_ELSE } from '../model/comparison/crisis-lines.js';
import { partsOf } from '../model/comparison/fields.js';
import { lastReview } from '../model/comparison/review.js';
import { isSafeUrl } from '../model/safe-url.js';
import { addressOf } from '../views/sources.js';
import { jsonInScript } from './json-in-script.js';
import { wordingOf, plainWords } from './words.js';

/**
 * Describes a comparison to machines in the vocabulary of schema.org: the condition, its treatments with their legal
 * status and serious risks, and where a page is given, that page with its review and its sources. It says only what the
 * comparison shows, in the same words, and neither rates nor reviews anything.
 *
 * Treatments are `MedicalTherapy`, and `Drug` where a code of theirs is one of medicines.
 */
function jsonLd(comparison, options = {}) {
    const { page, language, today = new Date() } = options;
    const base = absolute(page?.url);
    const scope = { ...wordingOf(comparison, language), comparison, base, today };
    return {
        '@context': 'https://schema.org',
        '@graph': [
            ...(page ? [pageNode(page, scope)] : []),
            ...conditionNodes(scope),
            ...comparison.treatments.map((treatment) => treatmentNode(treatment, scope)),
        ],
    };
}
/** The markup that puts a graph into a page. */
const jsonLdScript = (graph) => `<script type="application/ld+json">${jsonInScript(graph)}</script>`;
function pageNode({ license }, scope) {
    const { comparison, language, base, today } = scope;
    const { authors, reviewedBy, condition, treatments } = comparison;
    return known({
        '@type': 'MedicalWebPage',
        '@id': base ?? idOf('page', scope),
        url: base,
        name: comparison.title,
        description: comparison.question,
        abstract: comparison.summary.map((point) => plainWords(point)),
        inLanguage: language,
        audience: { '@type': 'Patient' },
        datePublished: comparison.published,
        dateModified: comparison.version?.date,
        version: comparison.version?.number,
        lastReviewed: lastReview(comparison, today),
        reviewedBy: reviewedBy.map(person),
        author: authors.filter(isPerson).map(person),
        creditText: authors.filter((author) => !isPerson(author)).map(({ name }) => name),
        license: absolute(license),
        about: condition
            ? reference('condition', scope)
            : treatments.map((treatment) => reference(treatmentName(treatment), scope)),
        citation: comparison.sources.map((source) => citation(source, scope)),
    });
}
/** An author without credentials may as well be a group of people. */
const isPerson = ({ credentials }) => credentials !== undefined;
function person({ name, credentials }) {
    return known({ '@type': 'Person', name, description: credentials });
}
function conditionNodes(scope) {
    const { condition, treatments } = scope.comparison;
    if (!condition)
        return [];
    return [
        known({
            '@type': 'MedicalCondition',
            '@id': idOf('condition', scope),
            name: condition.name,
            description: condition.summary && plainWords(condition.summary),
            code: condition.codes.map(code),
            possibleTreatment: treatments.map((treatment) => reference(treatmentName(treatment), scope)),
        }),
    ];
}
function treatmentNode(treatment, scope) {
    const { name, shortName, summary, approval, codes } = treatment;
    const common = {
        '@id': idOf(treatmentName(treatment), scope),
        name,
        alternateName: shortName,
        description: summary && plainWords(summary),
        code: codes.map(code),
        legalStatus: approval.map((item) => legalStatus(item, scope)),
    };
    const risks = treatment.seriousRisks.map((risk) => plainWords(partsOf(risk).short));
    return codes.some(isOfMedicines)
        ? known({
            '@type': 'Drug',
            ...common,
            administrationRoute: [...new Set(approval.map(({ route }) => route))],
            warning: risks,
        })
        : known({
            '@type': 'MedicalTherapy',
            ...common,
            seriousAdverseOutcome: risks.map((risk) => ({ '@type': 'MedicalEntity', name: risk })),
        });
}
/** The status in words, for no property says "off-label"; with its route and place, without which it would not be true. */
function legalStatus({ status, route, region, note }, { messages, formats }) {
    const isPlace = region !== ANYWHERE_ELSE;
    const place = isPlace ? formats.region(region) : messages.anywhere;
    return known({
        '@type': 'DrugLegalStatus',
        name: [messages[status], route, place].join(' · '),
        description: note && plainWords(note),
        applicableLocation: isPlace ? area(region, place) : undefined,
    });
}
function area(region, name) {
    return { '@type': region === 'EU' ? 'AdministrativeArea' : 'Country', name };
}
function code({ system, code }) {
    return { '@type': 'MedicalCode', codeValue: code, codingSystem: system };
}
/** Systems that hold medicines and nothing else, by name or by address. */
const isOfMedicines = ({ system }) => /\b(?:ATC|RxNorm|NDC|dm\+?d)\b/i.test(system);
function citation(source, scope) {
    const { title, authors, year, doi, pmid, kind, body } = source;
    const common = {
        name: title,
        datePublished: year?.toString(),
        genre: scope.messages[`kind-${kind}`],
        url: absolute(addressOf(source), scope.base),
    };
    // What libraries number is in a journal. Of any other source the body may be a journal, an agency or a page.
    return doi || pmid
        ? known({
            '@type': 'ScholarlyArticle',
            ...common,
            creditText: authors,
            identifier: [identifier('DOI', doi), identifier('PMID', pmid)].flat(),
            isPartOf: body ? { '@type': 'Periodical', name: body } : undefined,
        })
        : known({
            '@type': 'CreativeWork',
            ...common,
            creditText: [authors, body].filter((credit) => credit !== undefined),
        });
}
function identifier(propertyID, value) {
    return value ? [{ '@type': 'PropertyValue', propertyID, value }] : [];
}
const treatmentName = ({ id }) => `treatment-${id}`;
/** What a node is called by others; several comparisons in a page do not share names. */
function idOf(name, { comparison, base = '' }) {
    const [page = ''] = base.split('#');
    return `${page}#${comparison.id}-${name}`;
}
const reference = (name, scope) => ({ '@id': idOf(name, scope) });
/** A whole address of the web, as the platform writes it; nothing where it is none. */
function absolute(address, base) {
    if (!address || !isSafeUrl(address))
        return undefined;
    return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
/** What is known of a thing: fields without a value and empty lists are left out. */
function known(fields) {
    const isKnown = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}

export { jsonLd, jsonLdScript };
//# sourceMappingURL=json-ld.js.map
