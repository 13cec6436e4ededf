import { ANYWHERE_ELSE } from '../model/comparison/crisis-lines.js';
import { partsOf } from '../model/comparison/fields.js';
import { lastReview } from '../model/comparison/review.js';
import type { Approval, Comparison, Source, Treatment } from '../model/comparison/schema.js';
import { isSafeUrl } from '../model/safe-url.js';
import { addressOf } from '../views/sources.js';
import { jsonInScript } from './json-in-script.js';
import { plainWords, type Wording, wordingOf } from './words.js';

/** A page that shows a comparison as its main content. */
export interface DescribedPage {
  /** Its address, http or https. Relative addresses of the comparison are taken to be relative to it. */
  readonly url?: string | undefined;
  /** The address of the licence that its text is under, http or https. */
  readonly license?: string | undefined;
}

export interface JsonLdOptions {
  /**
   * The page to describe. By default none is: then the condition and its treatments stand alone, and what the page is
   * stays for its owner to say.
   */
  readonly page?: DescribedPage | undefined;
  /** The language of a comparison that names none; English by default. */
  readonly language?: string | undefined;
  /** A review that is still to come on this day is left out. Today by default. */
  readonly today?: Date | undefined;
}

/** A graph in the vocabulary of schema.org. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly object[];
}

/**
 * A thing of the vocabulary. The tests hold types, properties and values against it; types of the whole vocabulary would
 * make each compilation twice as long.
 */
interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What leads to a thing of the graph. */
interface Reference {
  readonly '@id': string;
}

interface Scope extends Wording {
  readonly comparison: Comparison;
  /** The address that relative ones stand on; none where the page is not known. */
  readonly base: string | undefined;
  readonly today: Date;
}

/**
 * Describes a comparison to machines in the vocabulary of schema.org: the condition, its treatments with their legal
 * status and serious risks, and where a page is given, that page with its review and its sources. It says only what the
 * comparison shows, in the same words, and neither rates nor reviews anything.
 *
 * Treatments are `MedicalTherapy`, and `Drug` where a code of theirs is one of medicines.
 */
export function jsonLd(comparison: Comparison, options: JsonLdOptions = {}): JsonLdGraph {
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
export const jsonLdScript = (graph: JsonLdGraph): string =>
  `<script type="application/ld+json">${jsonInScript(graph)}</script>`;

function pageNode({ license }: DescribedPage, scope: Scope): Thing {
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
const isPerson = ({ credentials }: Comparison['authors'][number]): boolean =>
  credentials !== undefined;

function person({ name, credentials }: Comparison['authors'][number]): Thing {
  return known({ '@type': 'Person', name, description: credentials });
}

function conditionNodes(scope: Scope): Thing[] {
  const { condition, treatments } = scope.comparison;
  if (!condition) return [];
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

function treatmentNode(treatment: Treatment, scope: Scope): Thing {
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
function legalStatus(
  { status, route, region, note }: Approval,
  { messages, formats }: Scope,
): Thing {
  const isPlace = region !== ANYWHERE_ELSE;
  const place = isPlace ? formats.region(region) : messages.anywhere;
  return known({
    '@type': 'DrugLegalStatus',
    name: [messages[status], route, place].join(' · '),
    description: note && plainWords(note),
    applicableLocation: isPlace ? area(region, place) : undefined,
  });
}

function area(region: string, name: string): Thing {
  return { '@type': region === 'EU' ? 'AdministrativeArea' : 'Country', name };
}

interface Code {
  readonly system: string;
  readonly code: string;
}

function code({ system, code }: Code): Thing {
  return { '@type': 'MedicalCode', codeValue: code, codingSystem: system };
}

/** Systems that hold medicines and nothing else, by name or by address. */
const isOfMedicines = ({ system }: Code): boolean => /\b(?:ATC|RxNorm|NDC|dm\+?d)\b/i.test(system);

function citation(source: Source, scope: Scope): Thing {
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

function identifier(propertyID: string, value: string | undefined): Thing[] {
  return value ? [{ '@type': 'PropertyValue', propertyID, value }] : [];
}

const treatmentName = ({ id }: Treatment): string => `treatment-${id}`;

/** What a node is called by others; several comparisons in a page do not share names. */
function idOf(name: string, { comparison, base = '' }: Scope): string {
  const [page = ''] = base.split('#');
  return `${page}#${comparison.id}-${name}`;
}

const reference = (name: string, scope: Scope): Reference => ({ '@id': idOf(name, scope) });

/** A whole address of the web, as the platform writes it; nothing where it is none. */
function absolute(address: string | undefined, base?: string): string | undefined {
  if (!address || !isSafeUrl(address)) return undefined;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** What is known of a thing: fields without a value and empty lists are left out. */
function known(fields: Thing): Thing {
  const isKnown = (value: unknown) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => isKnown(value)),
  ) as unknown as Thing;
}
