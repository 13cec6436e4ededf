import type { HTMLAttributes } from 'preact';
import type { Elements, KebabAttributes, Listeners, Properties, Tag } from './props.js';

type PreactElements = {
  [Name in Tag]: Omit<HTMLAttributes<Elements[Name]>, keyof Properties<Name>> &
    Properties<Name> &
    KebabAttributes<Name> &
    Listeners<Name, 'on'>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is how Preact is told
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends PreactElements {}
  }
}
