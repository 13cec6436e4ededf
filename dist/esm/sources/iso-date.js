const NUMERIC = /^(\d{4})(?:[-/.]?(\d\d))?(?:[-/.]?(\d\d))?(?!\d)/;
const WORDED = /(\d{1,2})[\s-]+([a-z]{3})[a-z]*[.,]?[\s-]+(\d{4}|\d\d)\b/i;
const TIME = /[t\s](\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*([+-]\d\d(?=:?(\d\d)?)|[a-z]*)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const pad = (value) => String(value).padStart(2, '0');
/**
 * A date of a feed (RFC 822, or ISO 8601 at any precision) as ISO 8601, in the zone that it was written in.
 * Read by hand, because engines differ about every form but one. Without a zone the day alone is kept.
 */
function isoDate(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim().slice(0, 99);
    const date = dayOf(text);
    if (!date)
        return undefined;
    const [, hour = '', minute = '', second = '00', zone = '', minutes = '00'] = TIME.exec(text) ?? [];
    const offset = offsetOf(zone, minutes);
    const moment = `${date}T${pad(hour)}:${minute}:${second}${offset}`;
    return offset && Date.parse(moment) ? moment : date;
}
function dayOf(text) {
    let [, year = '', month = '01', day = '01'] = NUMERIC.exec(text) ?? [];
    if (!year) {
        [, day = '', month = '', year = ''] = WORDED.exec(text) ?? [];
        month = pad(MONTHS.indexOf(month.toLowerCase()) / 4 + 1);
        // As RFC 2822 has it.
        if (year.length < 4)
            year = (year < '50' ? '20' : '19') + year;
    }
    const date = `${year}-${month}-${pad(day)}`;
    // February the 30th is refused, and so is the year 1, which means “no date”.
    return year > '1' && new Date(date).getUTCDate() === Number(day) ? date : undefined;
}
/** The zones that RFC 822 names; another name may mean more than one offset. */
function offsetOf(zone, minutes) {
    if (/^[+-]/.test(zone))
        return `${zone}:${minutes}`;
    if (/^(?:z|utc?|gmt)$/i.test(zone))
        return 'Z';
    const [, region = '', season] = /^([ecmp])([sd])t$/.exec(zone.toLowerCase()) ?? [];
    return region && `-0${'ecmp'.indexOf(region) + (season === 's' ? 5 : 4)}:00`;
}

export { isoDate };
//# sourceMappingURL=iso-date.js.map
