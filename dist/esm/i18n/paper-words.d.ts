import { Vocabulary } from './vocabulary.js';
export type { PaperMessages } from './languages/en.js';
export declare const paperWords: Vocabulary<{
    readonly intro: string;
    readonly fillIn: string;
    readonly byPen: string;
    readonly comparisonTitle: string;
    readonly comparisonIntro: string;
    readonly above: string;
    readonly tensionsIntro: string;
    readonly asksHint: string;
    readonly questionsHint: string;
    readonly answers: string;
}>;
