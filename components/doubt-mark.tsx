/** The sign that speaks of doubt; what is doubted stands in words beside it. */
export function DoubtMark() {
  return (
    <span class="doubt-mark" aria-hidden="true">
      !
    </span>
  );
}
