import { useEffect, useState } from 'preact/hooks';
import { mayNotify, onAccessChange } from '../../platform/permissions.ts';

/** Whether the browser permits notifications, kept up to date; undefined until it has answered. */
export function useMayNotify(): boolean | undefined {
  const [isPermitted, setIsPermitted] = useState<boolean>();
  useEffect(() => {
    const look = () => void mayNotify().then(setIsPermitted);
    look();
    return onAccessChange(look);
  }, []);
  return isPermitted;
}
