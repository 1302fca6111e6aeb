import { MarkShape } from './MapDrawing.tsx';

/** What the lines and signs of the map mean, and why all of its arrows are ours. */
export function MapKey({ hasWay, isPaper = false }: { hasWay: boolean; isPaper?: boolean }) {
  return (
    <section className="map-key" aria-label="What the lines and signs mean">
      <p className="small">
        Our copy of the memorandum has lost its arrows. <Sample look="map__arrow--inferred" />{' '}
        Dashed arrows are our reading of it. <Sample look="map__arrow--local" /> Dotted arrows, and
        boxes that say “Ours”, are additions of this program. A way is drawn as a thick line,
        whatever it is made of. {!isPaper && <a href="#/about">What is ours</a>}
      </p>
      {hasWay && (
        <ul className="map-key__signs small">
          <li>
            <Sample look="map__arrow--inferred map__arrow--taken" /> the way walked
          </li>
          <li>
            <Sample look="map__arrow--taken" isUnknown /> <Sign standing="notKnownYet" /> not known
            yet, in a double outline: the other ways stay open
          </li>
          <li>
            <Sign standing="done" /> answered or done
          </li>
          <li>
            <Sign standing="notAskedYet" /> not asked yet
          </li>
          <li>
            <Sign standing="toDo" /> to do
          </li>
        </ul>
      )}
    </section>
  );
}

function Sample({ look, isUnknown = false }: { look: string; isUnknown?: boolean }) {
  return (
    <svg
      width="44"
      height="12"
      viewBox="0 0 44 12"
      aria-hidden="true"
      className={`map map__arrow ${look}`}
    >
      <path className="map__band" d="M0 6H36" />
      <path className="map__line" d="M0 6H36" />
      {isUnknown && <path className="map__line-within" d="M0 6H36" />}
      <path className="map__tip" d="M34 0v12l9 -6z" />
    </svg>
  );
}

function Sign({ standing }: { standing: 'done' | 'notAskedYet' | 'notKnownYet' | 'toDo' }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="map">
      <MarkShape standing={standing} x={8} y={8} />
    </svg>
  );
}
