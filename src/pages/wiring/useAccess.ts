import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onAccessChange } from '../../platform/permissions.ts';

/** The match patterns the browser grants now, kept up to date; undefined until it has answered. */
export function useAccess(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const look = () => void grantedOrigins().then(setOrigins);
    look();
    return onAccessChange(look);
  }, []);
  return origins;
}
