import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectToFirefox, packetOf, readPackets } from '../../scripts/rdp.mjs';

const greeting = { from: 'root', applicationType: 'browser' };

function framed(packet: object): Buffer {
  const json = JSON.stringify(packet);
  return Buffer.from(`${Buffer.byteLength(json)}:${json}`);
}

/** A server that greets and then answers each chunk it receives with the next of `answers`. */
async function aFirefox(...answers: Buffer[]): Promise<number> {
  const server = createServer((socket) => {
    socket.write(framed(greeting));
    socket.on('data', () => {
      const next = answers.shift();
      if (next) socket.write(next);
      else socket.destroy();
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

describe('the language of Firefox', () => {
  it('counts bytes, not characters', () => {
    expect(packetOf('root', 'say', { what: 'für euch' })).toMatch(/^45:\{/);
  });

  it('is understood wherever the line was cut', () => {
    const packets = [greeting, { from: 'addons', message: 'Füße 夜' }];
    const line = Buffer.concat(packets.map(framed));
    const readInTwo = (cut: number) => {
      const first = readPackets(line.subarray(0, cut));
      const second = readPackets(Buffer.concat([first.rest, line.subarray(cut)]));
      return [...first.packets, ...second.packets];
    };
    const readings = Array.from({ length: line.length + 1 }, (_, cut) => readInTwo(cut));
    expect(readings).toEqual(readings.map(() => packets));
  });

  it('gets answers past the greeting and past events', async () => {
    const event = framed({ from: 'root', type: 'tabListChanged' });
    const answer = framed({ from: 'root', addonsActor: 'addons' });
    const firefox = await connectToFirefox(await aFirefox(Buffer.concat([event, answer])));
    expect(await firefox.ask('root', 'getRoot')).toEqual({ from: 'root', addonsActor: 'addons' });
    firefox.close();
  });

  it('turns a refusal and a closed connection into errors', async () => {
    const refusal = framed({ from: 'addons', error: 'unknown', message: 'Could not install.' });
    const firefox = await connectToFirefox(await aFirefox(refusal));
    await expect(firefox.ask('addons', 'install')).rejects.toThrow('Could not install.');
    await expect(firefox.ask('addons', 'install')).rejects.toThrow('The browser has closed.');
  });
});
