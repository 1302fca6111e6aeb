import { type RoomView, roomViewSchema } from '#src/training/room-view.ts';

/** The windows of one browser hear each other on it; it reaches no other device. */
const channelName = 'young-carers-training-room';

/** Sends to the room window, whose opening is told by `onJoin`. */
export function openToRoom(onJoin: () => void): {
  send: (view: RoomView) => void;
  close: () => void;
} {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'join') onJoin();
  };
  return { send: (view) => channel.postMessage(view), close: () => channel.close() };
}

/** Hears what the room may see; gives how to stop. */
export function hearRoom(onView: (view: RoomView) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = roomViewSchema.safeParse(data);
    if (read.success) onView(read.data);
  };
  channel.postMessage('join');
  return () => channel.close();
}

/** Opens the room in a window of its own, to be put on the projector; false where the browser refuses. */
export function openRoomWindow(): boolean {
  const address = `${location.pathname}${location.search}#/train/room`;
  return window.open(address, 'young-carers-room', 'popup,width=1280,height=720') !== null;
}
