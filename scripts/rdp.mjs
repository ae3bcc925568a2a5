import { connect } from 'node:net';

/**
 * @typedef {Record<string, any>} Packet
 * @typedef {object} Debugger
 * @property {(to: string, type: string, details?: Packet) => Promise<Packet>} ask
 * @property {() => void} close
 */

/**
 * Firefox's remote debugging protocol frames a packet as LENGTH:JSON, with the length in bytes.
 * https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html
 * @param {string} to
 * @param {string} type
 * @param {Packet} details
 */
export function packetOf(to, type, details) {
  const json = JSON.stringify({ to, type, ...details });
  return `${Buffer.byteLength(json)}:${json}`;
}

/**
 * Takes the whole packets from the front of what has arrived so far.
 * @param {Buffer} arrived
 * @returns {{ packets: Packet[], rest: Buffer }}
 */
export function readPackets(arrived) {
  /** @type {Packet[]} */
  const packets = [];
  let rest = arrived;
  for (;;) {
    const colon = rest.indexOf(':');
    if (colon < 0) return { packets, rest };
    const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
    if (rest.length < end) return { packets, rest };
    packets.push(JSON.parse(rest.toString('utf8', colon + 1, end)));
    rest = rest.subarray(end);
  }
}

/**
 * Speaks with the debugger server of a Firefox that listens on `port`. Rejects if none does.
 * @param {number} port
 * @returns {Promise<Debugger>}
 */
export function connectToFirefox(port) {
  return new Promise((connected, refused) => {
    const socket = connect(port, '127.0.0.1');
    /** @type {Map<string, { resolve: (packet: Packet) => void, reject: (error: Error) => void }[]>} */
    const waiting = new Map();

    /** @param {Packet} packet */
    const receive = (packet) => {
      const { from, type, error, message } = packet;
      if (type !== undefined) return; // an event; answers carry no type
      const question = waiting.get(from)?.shift();
      if (error) question?.reject(new Error(message ?? error));
      else question?.resolve(packet);
    };

    /** @type {Debugger} */
    const client = {
      ask: (to, type, details = {}) =>
        new Promise((resolve, reject) => {
          waiting.set(to, [...(waiting.get(to) ?? []), { resolve, reject }]);
          socket.write(packetOf(to, type, details));
        }),
      close: () => void socket.destroy(),
    };

    let greeted = false;
    /** @type {Buffer} */
    let arrived = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      const { packets, rest } = readPackets(Buffer.concat([arrived, chunk]));
      arrived = rest;
      for (const packet of packets) {
        // Firefox speaks first, and its greeting looks like an answer of the root actor.
        if (greeted) receive(packet);
        else connected(client);
        greeted = true;
      }
    });
    socket.on('close', () => {
      refused(new Error('The browser has closed.'));
      for (const { reject } of [...waiting.values()].flat()) {
        reject(new Error('The browser has closed.'));
      }
      waiting.clear();
    });
    socket.on('error', refused);
  });
}
