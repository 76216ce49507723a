import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A field's own text: what the store sends back of it, perhaps late, never moves the cursor; what the store says by
 * itself is taken over.
 */
export function useDraft(value: string): [draft: string, setDraft: (text: string) => void] {
  const [draft, setDraft] = useState(value);
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (sent.current.has(value)) return;
    sent.current.clear();
    setDraft(value);
  }, [value]);
  const type = (text: string) => {
    sent.current.add(text);
    setDraft(text);
  };
  return [draft, type];
}
