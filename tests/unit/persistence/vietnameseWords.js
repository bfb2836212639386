const onsets = ['', 'b', 'ch', 'đ', 'g', 'h', 'kh', 'l', 'ng', 'nh', 'ph', 'th', 'tr', 'x'];
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'ươ', 'iê'];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const codas = ['', 'n', 'ng'];
/** Syllables of Vietnamese shape in every tone, composed, 234 to each of 14 first sounds: 3,276 in all. */
export function vietnameseWords() {
    return onsets.map((onset) => vowels.flatMap((vowel) => tones.flatMap((tone) => codas.map((coda) => `${onset}${vowel}${tone}${coda}`.normalize('NFC')))));
}
/** All ways in which a person, a keyboard or another program may write a word. */
export function formsOf(word) {
    const unaccented = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    return {
        composed: word,
        decomposed: word.normalize('NFD'),
        unaccented,
        dForD: word.replaceAll('đ', 'd'),
        capitals: word.toUpperCase()
    };
}
