import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A field's own text: what the store sends back of it, perhaps late, never moves the cursor; what the store says by
 * itself is taken over.
 */
export function useDraft(value: string): [draft: string, setDraft: (text: string) => void] {
  const [draft, setDraft] = useState(value);
  const sent = useRef(new Set<string>());
  const newest = useRef(value);
  useEffect(() => {
    const isEcho = sent.current.has(value);
    // Echoes come in order: after that of the newest text none is on its way.
    if (!isEcho || value === newest.current) sent.current.clear();
    if (!isEcho) setDraft(value);
  }, [value]);
  const type = (text: string) => {
    sent.current.add(text);
    newest.current = text;
    setDraft(text);
  };
  return [draft, type];
}
