import type { Server } from 'node:http';

/** Listens on a port, or on the next that is free where that one is taken; `triesLeft` says how many more are tried. */
export function listen(server: Server, port: number, host: string, triesLeft = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    const handleError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && triesLeft > 0) resolve(listen(server, port + 1, host, triesLeft - 1));
      else reject(error);
    };
    server.once('error', handleError);
    server.listen(port, host, () => {
      server.off('error', handleError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
