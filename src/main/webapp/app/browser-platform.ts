import type { Cancel, NetworkEvent, Platform, UseEvent } from './net/platform';

/** The browser itself, as net and model see it. */
export function browserPlatform(): Platform {
  return {
    fetch: (path, init) => fetch(path, init),
    openSocket,
    now: () => Date.now(),
    random: () => Math.random(),
    uuid,
    storage: localStorage,
    languages: navigator.languages,
    later,
    onNetwork,
    onUse,
  };
}

function openSocket(path: string, protocol: string): WebSocket {
  return new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')), protocol);
}

/** `crypto.randomUUID` exists on https and localhost only; a server in a home network has neither. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function later(delay: number, task: () => void): Cancel {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}

function onNetwork(listener: (event: NetworkEvent) => void): Cancel {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('online', () => listener('back'), { signal });
  window.addEventListener('offline', () => listener('gone'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener('back');
    },
    { signal },
  );
  return () => stop.abort();
}

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const;

function onUse(listener: (event: UseEvent) => void): Cancel {
  const stop = new AbortController();
  const { signal } = stop;
  for (const type of inputs) window.addEventListener(type, () => listener('input'), { signal, capture: true, passive: true });
  const seen = () => listener(document.visibilityState === 'visible' ? 'shown' : 'hidden');
  document.addEventListener('visibilitychange', seen, { signal });
  if (document.visibilityState === 'hidden') seen();
  return () => stop.abort();
}
