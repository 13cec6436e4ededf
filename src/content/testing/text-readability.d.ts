declare module 'text-readability' {
  const readability: {
    syllableCount(text: string): number;
    polySyllableCount(text: string): number;
    fleschKincaidGrade(text: string): number;
    smogIndex(text: string): number;
  };
  export default readability;
}
