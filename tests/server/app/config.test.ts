import { describe, expect, test } from 'vitest';
import { createAddresses, hostsAt, hostsOfMachine, networkOf } from '#server/addresses.ts';
import { readConfig } from '#server/config.ts';

const PEM = '-----BEGIN CERTIFICATE-----';

describe('configuration', () => {
  test('[AP1] without any setting there is a server on port 3000 with its data beside it', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: { port: 3000, host: null, dataDir: './data', publicUrl: null, tls: null },
    });
    expect(readConfig({ PORT: '', HOST: '', PUBLIC_URL: '' })).toEqual(readConfig({}));
  });

  test('[AP1] every setting is taken', () => {
    const env = {
      PORT: '8443',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/samspel',
      PUBLIC_URL: 'https://samspel.example.org',
      TLS_CERT: 'cert.pem',
      TLS_KEY: 'key.pem',
    };
    expect(readConfig(env, (path) => `${PEM} ${path}`)).toEqual({
      ok: true,
      value: {
        port: 8443,
        host: '127.0.0.1',
        dataDir: '/srv/samspel',
        publicUrl: 'https://samspel.example.org',
        tls: { cert: `${PEM} cert.pem`, key: `${PEM} key.pem` },
      },
    });
  });

  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT must be a number'],
    [{ PORT: '-1' }, 'PORT must be a number'],
    [{ PUBLIC_URL: 'samspel.example.org' }, 'PUBLIC_URL must be the address'],
    [{ PUBLIC_URL: 'ftp://samspel.example.org' }, 'PUBLIC_URL must be the address'],
    [{ PUBLIC_URL: 'https://example.org/samspel' }, 'PUBLIC_URL must be the address'],
    [{ PUBLIC_URL: 'https://a:b@example.org' }, 'PUBLIC_URL must be the address'],
    [{ TLS_CERT: 'cert.pem' }, 'TLS_CERT and TLS_KEY belong together'],
    [{ TLS_CERT: 'none', TLS_KEY: 'none' }, 'Nothing can be read at none'],
    [{ TLS_CERT: 'empty', TLS_KEY: 'empty' }, 'TLS_CERT must be the path'],
  ])('[AP1] %j is said in one sentence', (env, sentence) => {
    const readFile = (path: string) => {
      if (path === 'none') throw new Error('ENOENT');
      return '';
    };
    const config = readConfig(env, readFile);
    expect(config.ok ? '' : config.problem).toContain(sentence);
  });
});

describe('addresses', () => {
  const ownHosts = () => ['localhost', '127.0.0.1', '[::1]', '192.168.1.7', 'laptop'];
  const plain = createAddresses({ publicUrl: null, hasTls: false, port: () => 3000, ownHosts });

  test('[AP2] without PUBLIC_URL exactly the own addresses are accepted', () => {
    for (const host of ownHosts()) expect(plain.accepts(`http://${host}:3000`)).toBe(true);
    for (const origin of [
      'http://localhost',
      'https://localhost:3000',
      'http://localhost:3001',
      'http://192.168.1.70:3000',
      'http://laptop.evil.example:3000',
      'null',
      '',
    ]) {
      expect([origin, plain.accepts(origin)]).toEqual([origin, false]);
    }
    expect([plain.isSecure, plain.publicBase(), plain.localBase()]).toEqual([
      false,
      'http://192.168.1.7:3000',
      'http://localhost:3000',
    ]);
  });

  test('[AP2] a server that listens at one address has that one and the local ones', () => {
    const at = (host: string) =>
      createAddresses({
        publicUrl: null,
        hasTls: false,
        port: () => 3000,
        ownHosts: () => hostsAt(host),
      });
    for (const local of ['127.0.0.1', 'localhost', '::1']) {
      expect(at(local).publicBase()).toBe('http://localhost:3000');
      expect(at(local).accepts('http://192.168.1.7:3000')).toBe(false);
    }
    expect(at('192.168.1.7').publicBase()).toBe('http://192.168.1.7:3000');
    expect(at('192.168.1.7').accepts('http://192.168.1.8:3000')).toBe(false);
    for (const all of ['0.0.0.0', '::']) expect(hostsAt(all)).toEqual(hostsOfMachine());
  });

  test('[AP2] the own addresses are read at each use', () => {
    let hosts = ['localhost', '127.0.0.1', '[::1]'];
    const moving = createAddresses({
      publicUrl: null,
      hasTls: false,
      port: () => 3000,
      ownHosts: () => hosts,
    });
    expect(moving.accepts('http://10.0.0.9:3000')).toBe(false);
    expect(moving.publicBase()).toBe('http://localhost:3000');
    hosts = [...hosts, '10.0.0.9'];
    expect(moving.accepts('http://10.0.0.9:3000')).toBe(true);
    expect(moving.publicBase()).toBe('http://10.0.0.9:3000');
  });

  test('[AP2] with a default port the Origin has none', () => {
    const web = createAddresses({ publicUrl: null, hasTls: false, port: () => 80, ownHosts });
    expect(web.accepts('http://localhost')).toBe(true);
    const tls = createAddresses({ publicUrl: null, hasTls: true, port: () => 443, ownHosts });
    expect([tls.isSecure, tls.accepts('https://laptop'), tls.accepts('http://laptop')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('[AP2] with PUBLIC_URL only that origin is accepted', () => {
    const publicUrl = 'https://samspel.example.org/';
    const strict = createAddresses({ publicUrl, hasTls: false, port: () => 3000, ownHosts });
    expect(strict.accepts('https://samspel.example.org')).toBe(true);
    expect(strict.accepts('http://localhost:3000')).toBe(false);
    expect([strict.isSecure, strict.publicBase()]).toEqual([true, 'https://samspel.example.org']);
  });

  test('[AP2] the machine names its own addresses, the local ones first', () => {
    const hosts = hostsOfMachine();
    expect(hosts.slice(0, 3)).toEqual(['localhost', '127.0.0.1', '[::1]']);
    for (const host of hosts) expect(() => new URL(`http://${host}:3000`)).not.toThrow();
  });

  test('[AP3] limits count IPv4 addresses and IPv6 networks of 64 bits', () => {
    expect(networkOf('192.168.1.7')).toBe('192.168.1.7');
    expect(networkOf('::ffff:192.168.1.7')).toBe('192.168.1.7');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2');
    expect(networkOf('2001:0DB8:0001:0002::1')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
  });

  test('[AP3] one proxy hop is trusted behind PUBLIC_URL alone', () => {
    const request = {
      headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.9' },
      socket: { remoteAddress: '127.0.0.1' },
    } as unknown as Parameters<typeof plain.peerOf>[0];
    const proxied = createAddresses({
      publicUrl: 'https://samspel.example.org',
      hasTls: false,
      port: () => 3000,
    });
    expect(plain.peerOf(request)).toBe('127.0.0.1');
    expect(proxied.peerOf(request)).toBe('203.0.113.9');
  });
});
