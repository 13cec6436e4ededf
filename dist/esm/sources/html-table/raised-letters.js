/** Raised or lowered characters that Unicode has, each after the plain one. */
const RAISED = pairs('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ');
const LOWERED = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ');
function pairs(text) {
    return new Map([...text.matchAll(/(.)(.)/gu)].map(([, plain = '', other = '']) => [plain, other]));
}
/**
 * Sets raised or lowered words apart from what they stand on, so that 10⁶ does not become 106: in the characters that
 * Unicode has for them, else after a space. Marks such as `*` or `®` stand apart by themselves.
 */
function setApart(words, height) {
    if (!height)
        return words;
    const known = height === 'raised' ? RAISED : LOWERED;
    const isKnown = !(words.match(/[\p{L}\p{N}]/gu) ?? []).some((sign) => !known.has(sign));
    if (isKnown)
        return words.replace(/[^]/gu, (sign) => known.get(sign) ?? sign);
    return /^\s/.test(words) ? words : ` ${words}`;
}

export { setApart };
//# sourceMappingURL=raised-letters.js.map
