/** But no week of a year, `2024-W10`. */
const YEAR_FIRST = /^(\d{4})(?:(\d\d)(\d\d)|[^\dw]{1,3}(\d\d?)\D{1,3}(\d\d?))(?!\d)/i;
const YEAR_LAST = /^\D*(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?!\d)/;
const TIME = /(?:^|[t\s])(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(?:(?:gmt|utc)?([+-]\d\d):?(\d\d)?|([a-z]*))/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Where months of another name are looked for. Thai is not: its years are others, too. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk sl hr sr ro hu tr ru uk bg el lt lv et ca ar he id vi hi';
/** No feed is older than 1980, and other calendars count other years. */
const YEAR = /^(?:19[89]|20\d)\d$/;
/** Numbers are seconds or milliseconds. */
const FIRST_SECOND = 315_532_800;
const FIRST_MILLISECOND = FIRST_SECOND * 1000;
const pad = (value) => String(value).padStart(2, '0');
/**
 * A date of a feed as ISO 8601, in the zone that it was written in; nothing where it may mean two days. Read by hand,
 * because engines differ about every form but one. Without a zone the day alone is kept.
 *
 * @param orderOf says which comes first where nothing in the date does
 */
function isoDate(value, orderOf = () => undefined) {
    const number = typeof value === 'string' && /^\s*\d{9,13}\s*$/.test(value) ? +value : value;
    if (typeof number === 'number')
        return ofTimestamp(number);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim().slice(0, 99).normalize('NFKC');
    const [clock = '', hour = '', minute = '', second = '00', zone = '', minutes = '00', name = ''] = TIME.exec(text) ?? [];
    // A name after the time may be that of a month.
    const date = dayOf(text.replace(clock, ` ${name}`).trim(), orderOf);
    if (!date)
        return undefined;
    const offset = zone ? `${zone}:${minutes}` : offsetOf(name);
    const moment = `${date}T${pad(hour)}:${minute}:${second}${offset}`;
    const milliseconds = offset ? Date.parse(moment) : NaN;
    return milliseconds ? moment : date;
}
/** What the dates of a text, those in which it can be seen, have first; nothing where they differ. */
function dayOrderIn(text) {
    const orders = new Set();
    for (const [, first, second] of text.matchAll(/[>"[](?:\p{L}{2,9}\.?,? )?(\d\d?)[-/.](\d\d?)[-/.]\d{4}(?!\d)/gu)) {
        if (Number(first) > 12)
            orders.add('day');
        if (Number(second) > 12)
            orders.add('month');
    }
    const [order] = orders;
    return orders.size === 1 ? order : undefined;
}
function ofTimestamp(number) {
    const milliseconds = number < FIRST_MILLISECOND ? number * 1000 : number;
    return milliseconds >= FIRST_MILLISECOND && milliseconds < 1000 * FIRST_MILLISECOND
        ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
        : undefined;
}
function dayOf(text, orderOf) {
    const [iso, year, ...parts] = YEAR_FIRST.exec(text) ?? [];
    const [month, day] = parts.filter(Boolean);
    if (iso)
        return checked(year, month, day);
    const [numeric, first, second, last] = YEAR_LAST.exec(text) ?? [];
    if (!numeric)
        return wordedDay(text);
    const order = Number(first) > 12 || first === second ? 'day' : Number(second) > 12 ? 'month' : orderOf();
    return order && (order === 'day' ? checked(last, second, first) : checked(last, first, second));
}
/** A day whose month has a name: that next to the year, since names of days may read like those of months. */
function wordedDay(text) {
    const [, before = '', first = '', between = '', second = '', after = ''] = /^(\D*)(\d+)(\D+)(\d+)(\D*)/.exec(text) ?? [];
    const month = monthIn(between) || monthIn(before) || monthIn(after);
    if (first.length === 4)
        return checked(first, month, second);
    // As RFC 2822 has it.
    const year = second.length === 2 ? (second < '50' ? '20' : '19') + second : second;
    return checked(year, month, first);
}
/** The last month that a text names; 0 where it names none. */
function monthIn(text) {
    return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(monthNamed).filter(Boolean).at(-1) ?? 0;
}
/** February the 30th is refused, and so are the years that mean “no date”: 1, 1601, 1900, 1970. */
function checked(year = '', month = '', day = '') {
    const date = `${year}-${pad(month)}-${pad(day)}`;
    // Firefox takes a month 0 for one of the year before.
    return YEAR.test(year) && Number(month) > 0 && new Date(date).getUTCDate() === Number(day)
        ? date
        : undefined;
}
/** Also of the Turkish letter that capitals lose. */
const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
let months;
/** The month that a word, or its beginning, means in every language that has it; 0 where they differ. */
function monthNamed(word) {
    const name = fold(word);
    const english = MONTHS.indexOf(name) + 1;
    if (english)
        return english;
    months ??= LANGUAGES.split(' ').flatMap(monthsIn);
    const meant = new Set(months.flatMap(([own, month]) => (own.startsWith(name) ? month : [])));
    const [month = 0] = meant;
    return meant.size === 1 ? month : 0;
}
/** The names of months in a language, by themselves, beside a day, and short. */
function monthsIn(language) {
    return [{}, { day: 'numeric' }, { month: 'short' }].flatMap((form) => {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            month: 'long',
            timeZone: 'UTC',
            ...form,
        });
        return MONTHS.map((_name, month) => {
            const parts = format.formatToParts(Date.UTC(2024, month, 15));
            return [fold(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
        });
    });
}
/** The zones that RFC 822 names; another name may mean more than one offset. */
function offsetOf(zone) {
    if (/^(?:z|utc?|gmt)$/i.test(zone))
        return 'Z';
    const [, region = '', season] = /^([ecmp])([sd])t$/.exec(zone.toLowerCase()) ?? [];
    return region && `-0${'ecmp'.indexOf(region) + (season === 's' ? 5 : 4)}:00`;
}

export { dayOrderIn, isoDate };
//# sourceMappingURL=iso-date.js.map
