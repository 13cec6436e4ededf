import { createServer } from 'node:net';

/**
 * A port that nobody uses. The test runner looks for one itself, always from 8000 up: two of them that begin at the same
 * time find the same.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
