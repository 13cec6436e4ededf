import { assured, contrast, de as fears, unknown } from './fears/de.js';
import { de as praising } from './praising/de.js';
import { de as selling } from './selling/de.js';
import { de as urging } from './urging/de.js';
import type { Wording } from './wording.js';

const TREATMENTS = String.raw`(?:\p{L}{0,16}behandlung(?:en)?|Wahl|Option(?:en)?|\p{L}{0,12}therapien?|Lösung(?:en)?|Methoden?|Medikamente?n?|Arznei|Mittel|Ergebnisse?|Alternativen?|Möglichkeit(?:en)?|Verfahren|Infusion(?:en)?|Sprays?|Spritzen?|Tabletten?|Pillen?|Operation(?:en)?|Training|Übungen|Antidepressiva|Antidepressivum|Weg)`;
const PEOPLE = String.raw`(?:Menschen|Personen|Patienten|Patientinnen|Leute|Betroffenen?|Behandelten?|Anwender(?:innen)?|Frauen|Männer|Kinder|Teilnehmer(?:innen)?|Erwachsenen?|(?:von|unter) (?:ihnen|uns|allen|den (?:Menschen|Patienten|Patientinnen|Behandelten))|(?:der|unserer|aller) (?:Menschen|Patienten|Patientinnen|Behandelten|Betroffenen))`;
const ILLS = String.raw`(?:\p{L}{0,14}schmerz(?:en?|es)?|Depression(?:en)?|Traurigkeit|Beschwerden|Symptome?n?|Angst|Ängste|Krankheit|Leiden|Verspannung(?:en)?|Migräne|Schlaflosigkeit|Niedergeschlagenheit|Probleme?n?|Entzündung)`;
const GOOD_STATE = String.raw`(?:besser|gut|wohl|wie neugeboren|wie neu|großartig|glücklich|glücklicher|leichter|gesund|schmerzfrei|beschwerdefrei|symptomfrei|erleichtert|befreit|frei von|wieder (?:leben|lachen|lächeln|schlafen|Sie selbst|arbeiten|gesund|frei)|normal|Linderung|eine Besserung|einen Unterschied|den Unterschied)`;
const SHARE = String.raw`(?:\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent)|die Hälfte|ein(?:em|en)? (?:Drittel|Viertel|Fünftel)|zwei Drittel|drei Viertel|das Doppelte|das Dreifache|das Vierfache|das \p{L}{2,10}fache|ein Vielfaches)`;
const ABOUT = String.raw`(?:(?:bis zu|etwa|rund|über|fast|mehr als|ca\.|ungefähr|knapp|gut|mindestens) )?`;
const TIMES = String.raw`(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend|viel|\d{1,6}(?:,\d{1,4})?[ -]?)`;
const GREATER = String.raw`(?:häufiger|wahrscheinlicher|höher|wirksamer|öfter|besser|seltener|niedriger|geringer|mehr|weniger|schneller|kleiner|größer|stärker|schlechter|länger|sicherer)(?:e[rnms]?)?`;
/** What happens to somebody, as a verb. */
const HAPPENS = String.raw`(?:kommt|kommen|tritt|treten|passiert|passieren|hilft|helfen|wirkt|wirken|geschieht|geschehen|gibt es|entsteht|entstehen|gelingt|klappt|zeigt|zeigen|erleben|erfahren|spüren|berichten|leiden|klagen|bekommen|haben|hat|führt|führen|verursacht|verursachen|bessert|bessern|fühlen)`;
const PERSON = String.raw`(?:Arzt|Ärztin|Team|Pflegekraft|Therapeut|Therapeutin|Apotheke|Praxis|Jemand|jemand|Familie|Freunde|Partner|Partnerin|Fachkraft|Person|Klinik|Seite|Liste|Tabelle)`;

/** What is praised about a treatment, as an adjective, and what is held against another. */
const GOOD = String.raw`(?:sicher|wirksam|effektiv|bequem|sanft|schonend|einfach|zuverlässig|natürlich|stabil|präzise|modern|dauerhaft|nachhaltig|langfristig|angenehm|verträglich|erfolgreich|bewährt|effizient|schmerzarm|unkompliziert|ganzheitlich|individuell|sinnvoll|hilfreich|nützlich|wertvoll|beliebt|empfehlenswert|unbedenklich|wirkungsvoll)`;
const HELD_AGAINST = String.raw`(?:schmerzhaft|belastend|riskant|invasiv|aggressiv|unangenehm|schädlich|aufwendig|aufwändig|gefährlich|lästig|giftig)`;
const ENDING = String.raw`(?:e[rnms]?)?`;
const METHOD = String.raw`(?:\p{L}{0,16}(?:behandlung|methode|therapie|verfahren|vorgehen|weg|lösung|option|alternative|mittel|hilfe|technik|eingriff|ansatz)(?:en|e|s|n)?)`;
/** How somebody praises, as a verb, and what is done to the others by what is better. */
const PRAISES = String.raw`(?:schwör(?:en|t)(?! (?:Sie|ich|einen Eid))|schwärm(?:en|t) (?:von|für)|setzen auf|vertrauen auf|loben|bevorzugen(?= (?:es|sie|die|das|den))|sind begeistert|ist begeistert)`;
const OUTDONE = String.raw`(?:(?:läuft|laufen) (?:[\p{L}-]{1,20} ){1,4}den Rang ab|(?:kann|können) (?:[\p{L}-]{1,20} ){1,4}(?:nicht )?das Wasser (?:nicht )?reichen|setzt (?:neue )?Maßstäbe|(?:das|ein) (?:Nonplusultra|A und O|Allheilmittel|Geheimtipp|Muss|Segen|Renner)|Allheilmittel|Geheimtipp|Spitzenklasse|Weltklasse|um Längen (?:besser|voraus)|meilenweit voraus|spricht für sich|unverzichtbar(?:e[rnms]?)?|wirkt Wunder|wahre Wunder|Klassenbeste[rnms]?|seiner Klasse)`;
/** What a reader is to be rid of, at an end. */
const ENDED = String.raw`(?:(?:gehört|gehören) (?:[\p{L}-]{1,20} ){0,6}der Vergangenheit an|(?:macht|machen|bereitet|bereiten|setzt|setzen) (?:[\p{L}-]{1,20} ){1,4}ein Ende|(?:macht|machen) Schluss mit|wie weggeblasen|im Nu|im Handumdrehen|wie neu(?=[.,;!]|$)|wie ein Baby|vergessen Sie (?:Ihre|die|alle)|nie wieder (?:müde|wach|krank|leiden)|auf Nimmerwiedersehen)`;
/** What some do, or what happens to them, where nobody is named. */
const SOME_DO = String.raw`(?:spüren|spürten|merken|merkten|fühlen|fühlten|haben|hatten|bekommen|bekamen|sehen|sahen|hören|hörten|schlafen|schliefen|brechen|brachen|erleiden|leiden|klagen|berichten|vertragen|erbrechen|brauchen|erholen|sprechen|verlieren|nehmen|werden|wurden|empfinden|entwickeln|reagieren|profitieren)`;

export const de: Wording = {
  praise: [
    ...praising,
    String.raw`${PRAISES}|${OUTDONE}`,
    String.raw`(?:sehr|äußerst|extrem|besonders|überaus|wirklich|höchst|ausgesprochen|absolut|völlig|so|recht|wirkt sehr) ${GOOD}${ENDING}(?! (?:sein|wie))|(?:ein|eine|einer|einem|einen|diese|dieses|unsere|die|das|der) (?:\p{L}{3,20} )?${GOOD}e[rnms]? (?:(?:und|,) \p{L}{3,20} )?${METHOD}`,
    String.raw`(?:die|das|der|den|dem|eine der|eines der|einer der) (?:\p{L}{1,20} )?(?:${GOOD}|gesünd|schnell|leicht|gut|best|klüg|mild)ste[rnms]? (?:\p{L}{1,20} )?${METHOD}|(?:nicht|kaum) (?:mehr )?wegzudenken|(?:hat|haben) sich (?:\p{L}{1,16} ){0,3}bewährt|(?:hat|haben) (?:\p{L}{1,16} ){1,4}(?:abgelöst|verdrängt|überholt|revolutioniert)|optimale?[rnms]? \p{L}+|(?:nebenwirkungs|schmerz|risiko|komplikations|narben)(?:arm|frei|los)\p{L}{0,2}|Selbstheilungskräfte\p{L}{0,2}|Erfolgsmethode`,
    String.raw`(?:die|das|der|den|dem|Ihre|unsere) (?:aller)?beste[rnms]? (?:\p{L}{1,16} )?${TREATMENTS}`,
    String.raw`(?:klar |weit |deutlich |eindeutig )?überlegen(?:e[rnms]?|heit)?(?! als Placebo)|erste Wahl|ersten Wahl|Mittel der Wahl|Goldstandard|Testsieger|Sieger|Gewinner|Favorit(?:en)?|Spitzenreiter|Nummer (?:1|eins)|(?:unübertroffen|unerreicht|unschlagbar|konkurrenzlos|hervorragend|ausgezeichnet|optimal|ideal|perfekt|großartig|beeindruckend|erstklassig|herausragend|führend|exzellent|phänomenal)(?:e[rnms]?)?`,
    String.raw`(?:die|das|der|den) einzige[rnms]? (?:wirksame[rnms]? )?${TREATMENTS}`,
    String.raw`wirksamste[rnms]?|(?:stärkste|schnellste|zuverlässigste|modernste|sanfteste|bequemste|beliebteste|fortschrittlichste)[rnms]? (?:Wirkung|${TREATMENTS})|am (?:besten|wirksamsten)(?= (?:wirk|hilf|geeignet))|wirkt am (?:besten|schnellsten|stärksten)|hilft am (?:besten|schnellsten)`,
    String.raw`wir empfehlen|empfehlen wir|sehr zu empfehlen|veraltet(?:e[rnms]?)?|altmodisch(?:e[rnms]?)?`,
    String.raw`(?:schlägt|schlagen|übertrifft|übertreffen|übertraf|überflügelt|übertrumpft|besiegt|überragt|überholt|deklassiert|sticht)(?! (?:(?:ihnen|dir|Ihnen|Ihr|das Herz|einen Termin|der Puls|vor|eine?|Alarm|schneller|langsamer|unregelmäßig)|(?:ein |das )?(?:Placebo|Schein\p{L}{1,16}))) (?:[\p{L}-]{1,20} ){0,3}(?:${TREATMENTS}|andere[nrs]?|alle[sn]?|deutlich|klar|locker|um Längen|jede[rnms]?|die|das|den)`,
    String.raw`(?:gewinnt|gewinnen|siegt|siegen|dominiert|überzeugt|triumphiert)(?! an)(?= (?:in|im|klar|immer|deutlich|jede|gegen|über|auf ganzer)|[.,;!]|$)|(?:die|den) Nase vorn|liegt (?:klar |weit |deutlich )?vorn|(?:klar|weit|deutlich) im Vorteil|lässt (?:[\p{L}-]{1,20} ){1,3}(?:weit )?hinter sich|stellt (?:[\p{L}-]{1,20} ){1,3}in den Schatten`,
    String.raw`(?:die |eine |klar die |eindeutig die )(?:bessere|überlegene|klügere|stärkere) (?:Wahl|Option|Alternative|Behandlung|Therapie|Lösung)`,
    String.raw`(?:nichts|kein anderes \p{L}{1,20}|keine andere \p{L}{1,20}|kein anderer \p{L}{1,20}|kein Mittel|kein Medikament|keine Behandlung|keine Therapie|keine Tablette) (?:[\p{L}]{1,14} ){0,3}(?:so (?:gut|schnell|stark|wirksam|zuverlässig|sanft)|heran|mithalten|mit|besser|schneller|wirksamer|vergleichbar)`,
    String.raw`(?:kann|können) (?:da |hier |damit )?nicht mithalten|(?:kann|können) es nicht aufnehmen|nicht zu (?:schlagen|übertreffen|toppen)|es gibt nichts Besseres|ohne Konkurrenz|seinesgleichen`,
    String.raw`innovativ(?:e[rnms]?)?|(?:besonders |äußerst |sehr )?wertvoll(?:e[rnms]?)?|einmalig(?:e[rnms]?)? (?:Wirkung|Erfolg|Ergebnis)\p{L}*|beispiellos(?:e[rnms]?)?|vielversprechend(?:e[rnms]?)?|renommiert(?:e[rnms]?)?|(?:Fachleute|Experten|Ärzte|Ärztinnen) (?:sind sich einig|empfehlen|schwören)|hochmodern(?:e[rnms]?)?|fortschrittlich(?:e[rnms]?)?|Hoffnungsträger`,
  ],
  unmeasured: [
    String.raw`(?:mehr|höhere[rnms]?|bessere[rnms]?|größere[rnms]?|neue|neu gewonnene[rnms]?) (?:Komfort|Sicherheit|Lebensqualität|Beweglichkeit|Genauigkeit|Zufriedenheit|Lebensfreude|Wohlbefinden)|(?:hohe|höchste|beste)[rnms]? (?:Standards?|Qualität|Präzision|Kompetenz|Zufriedenheit)|(?:ist|gilt als|inzwischen|längst) (?:\p{L}{1,14} )?etabliert(?:e[rnms]?)?|Routine(?:eingriff|verfahren|operation)\p{L}{0,4}|Hochgefühl`,
    String.raw`(?:(?:weniger|nicht so|minder) ${HELD_AGAINST}|(?:schonend|sanft|sicher|einfach|bequem|angenehm|leicht|gesund|dauerhaft|nachhaltig|verträglich)er) als (?!(?:ein |das |die |der |mit |unter |bei |mit einem )?(?:Placebo|Schein\p{L}{1,16}|vorher|zuvor|sonst|üblich|erwartet|nichts|\d))\p{L}+|(?:deutlich|viel|weit|wesentlich|erheblich|spürbar) (?:weniger|mehr|besser|schneller|höher|geringer|seltener|kürzer)(?!e?r?e?n? (?:als (?:Placebo|Schein)|Dosis)) \p{L}+`,
    String.raw`(?:beschleunigt|fördert|unterstützt|aktiviert|verkürzt) (?:nachweislich |spürbar )?(?:die|den|das|Ihre|Ihren) (?:\p{L}{1,20} )?(?:Heilung\p{L}*|Genesung|Erholung|Regeneration|Selbstheilung\p{L}*)|wirk(?:t|en) (?:dann )?(?:sehr |besonders |dauerhaft |nachhaltig )?(?:langfristig|dauerhaft|nachhaltig|lang anhaltend)`,
    String.raw`(?:besser|schneller|stärker|wirksamer|zuverlässiger|sicherer|sanfter|schonender|verträglicher|moderner|effektiver|bequemer)(?:e[rnms]?)? als (?!(?:ein |das |die |der |mit |unter |bei |mit einem )?(?:Placebo|Schein\p{L}{1,16}|vorher|zuvor|sonst|üblich|erwartet|nichts|\d|\p{L}+ (?:Tage|Wochen|Monate|Minuten|Stunden)))\p{L}+`,
    String.raw`(?:deutlich|erheblich|signifikant|wesentlich|drastisch|spürbar|enorm|massiv|beträchtlich) (?:besser|wirksamer|schneller|weniger|mehr|seltener|stärker|gelindert|gebessert|verbessert|gesenkt|reduziert)\p{L}{0,2}|(?:lindert|verbessert|senkt|bessert|reduziert|mindert) (?:[\p{L}-]{1,20} ){0,4}(?:deutlich|erheblich|signifikant|wesentlich|drastisch|spürbar|enorm|stark|nachhaltig)|(?:deutliche|spürbare|erhebliche|schnelle|rasche|nachhaltige|starke)[rnms]? (?:Verbesserung|Besserung|Linderung|Erleichterung|Wirkung|Erfolge?)`,
    String.raw`(?:hoch|äußerst |sehr |besonders |extrem )(?:wirksam|effektiv)(?:e[rnms]?)?|(?:wirksam|effektiv)e[rnms]? (?:und \p{L}{1,16} )?(?:Behandlung\p{L}*|Therapie|Methode|Mittel|Medikament|Hilfe|Lösung|Alternative)|(?:ist|sind) (?:auch )?(?:wirksam|effektiv)(?! als)`,
    String.raw`(?:(?:sehr )?gute|erstaunliche|beste|hervorragende|tolle|schnelle|rasche|sofortige|dauerhafte|verblüffende|großartige|nachhaltige|große)[rns]? (?:Ergebnisse|Erfolge?|Wirkung|Resultate|\p{L}{0,8}befreiung|\p{L}{0,8}freiheit|\p{L}{0,8}linderung|Hilfe|Erfolgsquoten?)|wirkt (?:sehr|äußerst|besonders|ausgesprochen) (?:gut|schnell|zuverlässig)|(?:ist|seit \p{L}{1,10}) (?:sehr )?erfolgreich|erfolgreich (?:eingesetzt|behandelt|angewendet|angewandt)`,
  ],
  claims: [
    ...selling,
    ENDED,
    String.raw`heilt|geheilt|Heilung(?!sp)`,
    String.raw`(?:Wunder(?:mittel|waffe|heilung|pille|kur)|ein Wunder|Durchbruch|revolutionär\p{L}{0,2}|bahnbrechend\p{L}{0,2}|garantiert\p{L}{0,2}|Garantie|risikofrei\p{L}{0,2}|risikolos\p{L}{0,2}|gefahrlos\p{L}{0,2}|nebenwirkungsfrei\p{L}{0,2}|modernste[rnms]?|einzigartig\p{L}{0,2}|bewährte?[rnms]?|unbedenklich\p{L}{0,2}|harmlos\p{L}{0,2})`,
    String.raw`(?:klinisch|wissenschaftlich|medizinisch) (?:bewiesen|erwiesen|belegt|geprüft|getestet)\p{L}{0,2}`,
    String.raw`(?:ist|sind|gilt als|gelten als|wirksam und|schnell und|einfach und|wirkt|völlig|absolut|100 ?%|nachweislich|besonders) (?:auch |sehr |völlig |absolut |besonders )?sicher(?!,? (?:dass|ob|wie|wissen|sein))`,
    String.raw`sichere[srnm]? und (?:\p{L}{1,12} )?(?:wirksam|erprobt|schnell|einfach|effektiv|bewährt|zuverlässig|sanft|schonend)e[srnm]?|sichere[srnm]? (?:und wirksame[srnm]? )?(?:Behandlung|Methode|Therapie|Anwendung|Alternative|Lösung|Medikament|Mittel|Verfahren)`,
    String.raw`(?:sehr|besonders|hervorragend|ausgezeichnet|bestens|gut) (?:gut )?(?:verträglich\p{L}{0,2}|vertragen)`,
    // What a reader is told to come to feel.
    String.raw`(?:Sie|du) (?:werden|wirst) (?:[^\s.;,]{1,20} ){0,6}(?:${GOOD_STATE})(?: (?:fühlen|sein|spüren|schlafen|leben|merken|erleben|werden))?(?! (?:informiert|betreut|überwacht|verstehen|wissen|entscheiden))`,
    String.raw`(?:werden Sie|wirst du) (?:[^\s.;,]{1,20} ){0,5}(?:${GOOD_STATE}) (?:fühlen|sein|spüren|schlafen|leben|merken)`,
    String.raw`(?:Sie|du) (?:fühlen|fühlst) (?:sich|dich) (?:[^\s.;,]{1,16} ){0,4}(?:besser|wohl|wie neugeboren|befreit|großartig|wieder)(?! oder)|(?:geht|wird) es (?:Ihnen|dir) (?:[^\s.;,]{1,16} ){0,3}(?:besser|gut)(?: gehen)?|es (?:wird|geht) (?:Ihnen|dir) (?:[^\s.;,]{1,16} ){0,3}(?:besser|gut)(?: gehen)?`,
    String.raw`(?<!${PERSON} )(?:wird|werden) (?:Ihnen|dir) (?:[^\s.;,]{1,16} ){0,3}helfen(?!,? (?:zu|es|sich|langsam|bei))|(?:wird|werden) (?:Ihre|Ihren|Ihr|deine|die) (?:[^\s.;,]{1,20} ){0,3}(?:heilen|lindern|beseitigen|vertreiben|beenden|vergehen|verschwinden|retten)`,
    String.raw`(?:hilft|wirkt|helfen|wirken) (?:immer|jedem|allen|jeder|sofort|garantiert|in jedem Fall|zuverlässig)|(?:versagt|scheitert) nie|(?:sofort|garantiert|immer) (?:wirksam|wirkt|hilft)`,
    String.raw`(?:befreit|erlöst|befreien) (?:Sie|dich|uns|Menschen|Patienten) (?:[^\s.;,]{1,16} ){0,2}(?:von|vom)|(?:beseitigt|vertreibt|eliminiert|besiegt|beendet|löscht|stoppt|nimmt Ihnen|bannt) (?:endgültig |für immer |dauerhaft )?(?:die|den|das|Ihre|Ihren|Ihr|alle|jede[rnms]?|jeglichen?) (?:[^\s.;,]{1,16} )?${ILLS}`,
    String.raw`${ILLS} (?:verschwinden|verschwindet|sind weg|ist weg|vergehen sofort|lösen sich auf|gehören der Vergangenheit an)|nie (?:wieder|mehr) ${ILLS}|Schluss mit|endlich (?:wieder|frei|schmerzfrei|ohne|beschwerdefrei)|(?:sag|sagen Sie) (?:[^\s.;,]{1,16} ){0,3}(?:Lebewohl|Adieu|Ade)|ein Leben ohne ${ILLS}`,
    String.raw`(?:holen|hol|gewinnen|nehmen|bekommen) (?:Sie )?(?:sich |dir )?(?:Ihr|dein|das) (?:altes )?(?:Leben|Lachen|Lebensfreude)(?: zurück| wieder)?|(?:ein|für) alle Mal|(?:sofortige|dauerhafte|schnelle|endgültige|garantierte|völlige)[rnms]? (?:Linderung|Besserung|Heilung|Erleichterung|Schmerzfreiheit)|für immer (?:frei|weg|los|schmerzfrei|gesund)|leben Sie wieder|werden Sie (?:schmerzfrei|gesund)`,
    String.raw`(?:wir|Ihnen) (?:versprechen|garantieren|sichern)`,
    String.raw`(?:gut|bestens|jahrelang|lange|vielfach) (?:erprobt|bewährt)(?:e[rnms]?)?|(?:hohe|gute|sehr gute|ausgezeichnete|beste|große)[rnms]? (?:Verträglichkeit|Sicherheit)|lassen sich (?:[\p{L}-]{1,20} ){0,3}(?:durchbrechen|besiegen|heilen|überwinden|beseitigen|vertreiben)|(?:neue|echte|wieder|große) Hoffnung|Hoffnungsschimmer|Neuanfang|zweite Chance|(?:zufriedene|glückliche|begeisterte) (?:Patient\p{L}*|Kund\p{L}*)|Erfolgsgeschichten?|(?:Studien|die Wissenschaft|die Forschung) (?:beweisen|beweist|belegen|bestätigen|bestätigt) (?:die|den|es|das|dies|klar)|erspart (?:Ihnen |dir )?(?:eine|die) Operation|(?:fast|nahezu|beinahe) sofort|für (?:jeden|alle) geeignet|Sonderangebot|wie von Zauberhand|sofort (?:frei|schmerzfrei|besser|wirksam|spürbar)`,
    String.raw`Schmerzfreiheit|Schmerzbefreiung|Beschwerdefreiheit|(?:Studien|Untersuchungen) (?:belegen|beweisen|bestätigen|zeigen) (?:eindeutig |klar )?(?:die|den) (?:Wirksamkeit|Erfolg|Wirkung|Sicherheit|Nutzen)|(?:mit|ohne) (?:absoluter |jeden |jeder |hoher )?(?:Gewissheit|Sicherheit|Zweifel)(?! (?:sagen|wissen))|zweifellos|(?:Patient\p{L}*|Menschen) (?:spüren|merken|erleben|fühlen) (?:[\p{L}]{1,14} ){0,3}(?:Linderung|Besserung|besser|Erleichterung|Verbesserung)|(?:schmerzfrei|ohne Schmerzen) (?:leben|bewegen|gehen|laufen|schlafen)`,
    String.raw`(?:wissenschaftlich|klinisch|medizinisch) (?:bestätigt|anerkannt|fundiert|nachgewiesen)(?:e[rnms]?)?|natürliche Alternative|(?:kostenlose|kostenloses|kostenfreie) (?:Beratung|Erstgespräch|Probe\p{L}*)|verändert (?:Ihr|das|dein) Leben|wir versprechen`,
  ],
  assurances: [
    String.raw`(?<!\p{L})(?:ich|mein(?:e[rnms]?)? (?:Leben|Schmerz\p{L}{0,2}|Lebensfreude))(?!,)|nichts (?:mehr )?(?:schiefgehen|schief gehen|passieren)|hat (?:schon |bereits )?(?:vielen|Tausenden|Millionen) (?:\p{L}{1,16} )?geholfen`,
    String.raw`(?:praktisch|nahezu|so gut wie|fast) (?:nicht vorhandene[rnms]?|keine[rn]?) (?:\p{L}{1,20} )?(?:Nebenwirkungen|Risiken|Schmerzen|Komplikationen)|(?:hinterlässt|verursacht|macht|bereitet) keine(?:rlei)? (?:Narben|Schmerzen|Schäden|Beschwerden|Nebenwirkungen)|tut nicht weh|ist nicht (?:schmerzhaft|gefährlich|riskant|belastend)|schmerzlos\p{L}{0,2}`,
    String.raw`macht nicht (?:abhängig|süchtig)|nicht (?:abhängig|süchtig) machend\p{L}{0,2}|kein Suchtrisiko`,
    String.raw`(?:völlig |ganz |praktisch |fast )?ohne (?:jede[sn]? |jegliche[sn]? |nennenswerte[sn]? |die )?(?:Nebenwirkungen|Risik(?:o|en)|Gefahr(?:en)?|Komplikationen)|(?:hat|haben|praktisch|fast|es gibt|gibt es|birgt|bergen|besteht|bestehen|verursacht|macht) kein(?:e|en|erlei)? (?:Nebenwirkungen?|Risik(?:o|en)|Gefahr(?:en)?|Nachteile?)(?!, dass)|(?:frei von|frei jeder) (?:jede[rmn] |allen |jeglichen )?(?:Nebenwirkungen|Risiken|Gefahren)|nichts zu (?:befürchten|verlieren)|null (?:Risiko|Nebenwirkungen)`,
  ],
  urging,
  fears,
  unknown,
  contrast,
  assured,
  safety: String.raw`(?:Notarzt|Notruf|Rettungsdienst|Krankenwagen|Notfall\p{L}*|112|911|116 ?117)|Überdosis|Suizid\p{L}*|Atemnot|atmen|blute\p{L}*|Blutung\p{L}*|bewusstlos\p{L}*|Schwellung\p{L}*|Brustschmerz\p{L}*|Allergi\p{L}*|schwanger\p{L}*|stillen|Alkohol|Auto fahren|fahren|Maschinen`,
  odds: [
    String.raw`mitunter|zuweilen|bisweilen|öfters?|vielfach|tendenziell|so gut wie (?:nie|immer|alle|jeder|niemand|keiner)|(?:nur )?ausnahmsweise|(?:ist|sind|bleibt|bleiben) (?:eher |wohl |die |eine |nur )*(?:Ausnahme|Ausnahmen|Regel|Seltenheit|Rarität|Einzelfälle|Normalfall)|(?:eher |nur |wohl )(?:die |eine )?Ausnahmen?(?=[.,;]|$)|keine Seltenheit|an der Tagesordnung|(?:dürfte|dürften) (?:[\p{L}-]{1,20} ){0,6}(?:bessern|nachlassen|helfen|verschwinden|wirken|abklingen|vergehen|merken|spüren)|(?:neigt|neigen|tendiert|tendieren|pflegt|pflegen) (?:dazu|zu)|(?:gute|beste|schlechte|geringe|realistische) (?:Aussichten|Prognose|Chancen)|(?:die )?Aussichten (?:sind|stehen)|Chancen stehen|mit etwas Glück|höchstwahrscheinlich|aller Wahrscheinlichkeit|unweigerlich|mehr als die Hälfte|nur die wenigsten|die wenigsten|das Gros`,
    String.raw`(?:immer mehr|mehr und mehr) ${PEOPLE}|(?:beinahe|fast|nahezu|praktisch) jede[rnms]?(?! (?:Tag|Woche|Monat|Stunde|Jahr|Nacht|zweite|dritte))|(?:viel |weit |deutlich )?(?:wahrscheinlicher|eher) (?:als|dass)`,
    String.raw`(?:oft|häufig|meist|meistens|manchmal|gelegentlich|in der Regel|üblicherweise|normalerweise) (?:(?:auch|schon|bereits) )?(?:ver)?(?:spüren|merken|fühlen|berichten|erleben|klagen|bessert|bessern|verschwinde[nt]|lässt|lassen|nimmt|nehmen(?! Sie)|geht|gehen) (?:\p{L}+)`,
    String.raw`(?<=^|[.;:,] |(?:und|aber|doch|während) )(?:einige|manche|viele|wenige|etliche|mehrere|andere|die meisten) (?:auch |sogar |noch |bald |später |sich )?${SOME_DO}|(?:spüren|merken|fühlen|haben|bekommen|sehen|brechen|vertragen|brauchen) (?:einige|manche|viele|etliche|die meisten)(?= |[.,;])(?! \p{Lu})`,
    String.raw`alle Jubeljahre|in aller Regel|im Großen und Ganzen|im Allgemeinen|für gewöhnlich|vereinzelt|(?:hier|dort) und (?:da|dort)|ab und an|dann und wann|im Normalfall|in Einzelfällen`,
    String.raw`(?:(?:sehr|eher|äußerst|ziemlich|am) )?(?:selten|häufig|häufigst|gelegentlich|unwahrscheinlich)(?:e[rnms]?)?(?! (?:verordnet|verschrieben|eingesetzt|verwendet|angewendet|gegeben|untersucht|genutzt|gebraucht|durchgeführt|gemacht|empfohlen|bezahlt|erstattet|gestellte?n?|operiert|angeboten|gewechselt|Fragen|Erkrankung(?:en)?|Krankheit(?:en)?))`,
    String.raw`(?:sehr|höchst) wahrscheinlich|wahrscheinlich(?! (?:zwischen|von) \d)|vermutlich|fast nie|fast immer|in (?:den (?:aller)?meisten|nahezu allen|fast allen|aller Regel|vielen|einigen|manchen|wenigen|seltenen) Fällen|die allermeisten|in aller Regel|in der Regel (?=${HAPPENS})|meistens|meist(?:ens)? ${HAPPENS}|mit (?:großer|hoher|geringer|einiger|an Sicherheit grenzender) Wahrscheinlichkeit|hin und wieder|ab und zu`,
    String.raw`(?:die |eine )?(?:große |überwiegende |überwältigende |kleine )?(?:Mehrheit|Mehrzahl|Minderheit)(?! der (?:Studien|Fragen|Wochen|Tage))|(?:Großteil|Bruchteil) (?:der|aller|von) ${PEOPLE}`,
    String.raw`(?:fast|nahezu|beinahe|praktisch|kaum) (?:alle(?! (?:Studien|Tage|Wochen|Monate|Kliniken|zwei|drei|\d))|jede[rn]?(?= ${HAPPENS}|[.,;]|$)|niemand|jemand|keine[rn]?(?= ${HAPPENS}|[.,;]|$)|ein (?:Patient|Mensch))`,
    String.raw`(?:(?:die )?meisten|viele|sehr viele|wenige|nur wenige|einige wenige|manche|zahlreiche|etliche|unzählige|eine (?:kleine|große|hohe|geringe) (?:Zahl|Anzahl)(?: von| der)?|eine Handvoll) (?:andere[n]? |ältere[n]? |jüngere[n]? |unserer |der )?${PEOPLE}(?! (?:wählen|wollen|bevorzugen|fragen|glauben|denken|möchten|wünschen|leben|errieten))`,
    String.raw`(?:oft|manchmal|gewöhnlich|üblicherweise|normalerweise) ${HAPPENS}|${HAPPENS} (?:(?:es|sich|auch|sehr) ){0,2}(?:oft|manchmal|gewöhnlich|üblicherweise|normalerweise)`,
    String.raw`(?<!mit (?:einem )?)(?:geringe|kleine|hohe|niedrige|minimale|große|gute|schlechte|winzige)[sn]? (?:\p{L}{0,16}risik(?:o|en)|Wahrscheinlichkeit|Chancen?|Gefahr)|(?:\p{L}{0,16}risiko|Wahrscheinlichkeit|Gefahr|Chancen?)(?: (?:für|auf|einer|eines) \p{L}{1,20})? (?:ist|sind|bleibt) (?:sehr |äußerst |recht )?(?:gering|klein|hoch|niedrig|minimal|groß|gut)`,
    String.raw`(?:wenige|kaum|geringe|minimale|nur leichte|nur geringe)[rn]? (?:Nebenwirkungen|Komplikationen|Risiken)|(?:Dutzende|Hunderte|Tausende|Millionen) (?:von |zufriedene[rn]? )?${PEOPLE}|(?:hohe|niedrige|geringe|gute)[rn]? (?:\p{L}{1,14}(?:quote|rate)n?)`,
    String.raw`(?:sind|waren) (?:meist|meistens|in der Regel|normalerweise|gewöhnlich|üblicherweise|überwiegend) (?:nur )?(?:mild|leicht|harmlos|vorübergehend|gut verträglich)|(?:der|ein) (?:überwiegende |große )?(?:Großteil|Teil) (?:der|unserer) (?:Patient\p{L}*|Menschen|Betroffenen)`,
  ],
  some: [
    String.raw`(?:hilft|helfen|half|nützt|nützen|schadet|bekommt|wirkt bei|hilft bei|macht) (?:auch |aber |nur |immerhin |durchaus )?(?:einigen|manchen|vielen|wenigen|etlichen|den meisten|einige|manche|viele)(?: ${PEOPLE})?(?=[.,;:!]|$| (?:müde|krank|gut|sehr|aber|und|besser)(?!\p{L}))`,
    String.raw`einige (?:Menschen|Personen|Patienten|Patientinnen|Leute|Betroffene) (?:auch |sogar |noch |bald |später )?${SOME_DO}(?! lieber)(?![^.;]{0,60} (?:Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?))`,
  ],
  ceilings: [
    String.raw`(?:bis zu|sage und schreibe|nicht weniger als|ganze) (?:\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent)|(?:\d{1,3}|eine[rnms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun) (?:von|unter|aus) (?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?!\d)|(?:der Hälfte|die Hälfte|einem Drittel|zwei Dritteln?|drei Vierteln?) (?:der|aller) ${PEOPLE})`,
  ],
  ratios: [
    String.raw`(?:doppelt|halb) so \p{L}{3,14}(?! wie (?:nötig|Sie))`,
    String.raw`(?:müssen|muss|müssten|müsste) (?:[^\s.;]{1,20} ){1,6}behandelt werden,? (?:damit|um)|(?:${TIMES}) (?:Menschen|Personen|Patienten) (?:[^\s.;]{1,20} ){0,3}behandeln,? (?:damit|um)|Number needed to treat|NNT|(?:${TIMES}|eins?) zu (?:eins|1|zwei)(?= |[.,;])|die Chancen (?:[^\s.;]{1,20} ){0,6}(?:lagen|liegen|standen|stehen) bei \d`,
    String.raw`(?:doppelt|halb|${TIMES}(?:mal|fach)) so (?:häufig|hoch|wahrscheinlich|oft|viele?|gut|wirksam|schnell|stark|effektiv|selten|groß|lang|sicher)\p{L}{0,2}(?! wie nötig)`,
    String.raw`${TIMES}[ -]?(?:mal|fach) (?:${GREATER})(?! am Tag)`,
    String.raw`(?<![\d,])\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent) (?:${GREATER})`,
    String.raw`(?:ein|zwei|drei) (?:Drittel|Viertel|Fünftel) (?:${GREATER})|halb so viele?`,
    String.raw`(?:um|auf) ${ABOUT}${SHARE}(?! (?:der|aller) (?:Menschen|Stimmen))`,
    String.raw`(?:Rückgang|Anstieg|Zunahme|Abnahme|Senkung|Verringerung|Steigerung|Verbesserung|Reduktion) (?:der \p{L}{1,20} )?(?:um|von) ${ABOUT}${SHARE}`,
    String.raw`(?:halbier|verdoppel|verdreifach|vervierfach|verfünffach|verzehnfach|vervielfach)\p{L}{1,5}|(?:das|ein) (?:Doppelte|Dreifache|Vierfache|Fünffache|Zehnfache|Vielfache)s?`,
    String.raw`(?:relative[sn]? Risiko|Odds Ratio|Hazard Ratio|Chancenverhältnis|relative Risikoreduktion)`,
  ],
  noOdds: String.raw`(?:wie|so|zu|weniger|nicht bekannt, ob|ob) ?`,
  ofSample: String.raw` (?:(?:in|aus) (?:der |den |dieser |diesen |beiden )?(?:\p{L}{1,20} ){0,3}\p{L}{0,14}(?:studien?|gruppen?)|die teilnahmen) `,
  uncounted: String.raw`(?:19|20)\d\d|\d{1,6}(?:[.,]\d{1,3})?(?: ?(?:bis|-|–|oder|und) ?\d{1,4})?[ -]?(?:Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Sitzung(?:en)?|Terminen?|[Mm]al|mg|mcg|µg|g|ml|kg|mm|cm|h|min|Uhr)`,
  risk: String.raw`\p{L}{0,16}risik(?:o|en)|Wahrscheinlichkeit|Chancen?|Gefahr(?:en)?|Stürze|Rückfälle|Rate|Todesfälle`,
  noRisk: String.raw`[$£€]|Preise?|kostet|Kosten|zahlen|teurer|billiger|günstiger|Euro|Rabatt|Dosis|Dosen|Menge|im (?:Blut|Körper)|(?:Studie|Gruppe) (?:war|hatte)`,
  defines: String.raw`(?:war|waren|ist) in (?:dieser|der) Studie,? wer|gilt|gelten|heißt|bedeutet|bedeuten|nennt|nennen|Wert|Skala|Punktzahl|definiert`,
};
