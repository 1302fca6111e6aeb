import { AboutScreen } from '#src/screens/AboutScreen.tsx';
import { AccessibilityScreen } from '#src/screens/AccessibilityScreen.tsx';
import { AllBoxesScreen } from '#src/screens/AllBoxesScreen.tsx';
import { HelpScreen } from '#src/screens/HelpScreen.tsx';
import type { Loaded } from './load-edition.ts';
import { canKeep } from './place.ts';

export { Why } from '#src/screens/Why.tsx';

/** The pages that are read beside a contact. */
export function ReadingPages({
  name,
  loaded,
  onCopy,
  onPrint,
  onBack,
}: {
  name: 'about' | 'accessibility' | 'allBoxes' | 'help';
  loaded: Loaded;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => boolean;
  onBack: () => void;
}) {
  const { edition } = loaded;
  switch (name) {
    case 'about':
      return <AboutScreen {...loaded} canKeep={canKeep()} onBack={onBack} />;
    case 'accessibility':
      return <AccessibilityScreen onBack={onBack} />;
    case 'allBoxes':
      return <AllBoxesScreen {...{ edition, onPrint, onBack }} />;
    case 'help':
      return <HelpScreen {...{ edition, onCopy, onBack }} />;
  }
}
