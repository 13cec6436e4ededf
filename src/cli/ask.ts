import { createInterface } from 'node:readline/promises';

/** Asks a person at a terminal, who ends an answer with the return key. Without more input an answer is empty. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const lines = createInterface({ input, output });
  const ended = new Promise<string>((resolve) =>
    lines.once('close', () => {
      resolve('');
    }),
  );
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}
