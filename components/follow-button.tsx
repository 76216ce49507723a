/** Follows an author, or stops. */
export function FollowButton({ followed, onFollow }: { followed: boolean; onFollow: (followed: boolean) => void }) {
  return (
    <button type="button" class="button" aria-pressed={followed} onClick={() => onFollow(!followed)}>
      {followed ? 'Following' : 'Follow'}
    </button>
  );
}
