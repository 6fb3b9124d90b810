import type { LiveEvent } from '@sila/wire';
import { createSignal, onCleanup } from 'solid-js';
import { EVENTS_ADDRESS } from '../api/addresses.ts';

type Listener = (event: LiveEvent) => void;
const listeners = new Set<Listener>();
const reconnectListeners = new Set<() => void>();
const [isLive, setLive] = createSignal(false);
let stream: EventSource | null = null;

/** True while the server's events reach this page. */
export { isLive };

/** Opens the one stream that every screen shares; the browser reopens it by itself after a break. */
export function openLiveEvents(): void {
  if (stream !== null) return;
  let opened = false;
  stream = new EventSource(EVENTS_ADDRESS);
  stream.onopen = () => {
    setLive(true);
    // What happened during a break was not heard: screens read again.
    if (opened) for (const tell of reconnectListeners) tell();
    opened = true;
  };
  stream.onerror = () => setLive(false);
  stream.onmessage = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as LiveEvent;
    for (const tell of listeners) tell(event);
  };
}

export function closeLiveEvents(): void {
  stream?.close();
  stream = null;
  setLive(false);
}

/** Hears live events for as long as the calling component stands. */
export function hearLive(listener: Listener, onReconnect?: () => void): void {
  listeners.add(listener);
  if (onReconnect !== undefined) reconnectListeners.add(onReconnect);
  onCleanup(() => {
    listeners.delete(listener);
    if (onReconnect !== undefined) reconnectListeners.delete(onReconnect);
  });
}
