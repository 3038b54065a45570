/** The colours before the server answers: a TextMate grammar made from the vocabulary. */
export declare function textMateGrammar(): object;
export declare function languageConfiguration(): object;
