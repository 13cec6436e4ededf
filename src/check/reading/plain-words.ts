/** Ends of the international names of medicines, in several languages: no other word can stand for one. */
const MEDICINE =
  /(?:oxetin|tralin|pram|faxin|zapin|azepam|azolam|olol|pril|sartan|statin|tinib|mab|ketamin|azol|cillin|cilin|mycin|micin|profen|triptan|zolid|mozid|amadol|gliptin|gliflozin|semid|thiazid|tiazid|barbital|codon|caine?|cain|fenac|prazol|xaban|parin|metason|solon|triptylin|triptilin)(?:e|a|o|um)?s?$/i;

/** Counts a number, and the name of a medicine, as one plain word. */
export function withPlainWords(text: string, plainWord: string): string {
  return text
    .replace(/\d[\d.,]*\d|\d/g, plainWord)
    .replace(/\p{L}+/gu, (word) => (MEDICINE.test(word) ? plainWord : word));
}
