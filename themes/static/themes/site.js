// Comfort only: every page works without it.
(() => {
  const wide = matchMedia("(min-width: 64rem)");
  document.documentElement.classList.add("js");

  // Another order is asked for at once, and so is a filter on a wide screen; on a phone each page costs, so filters wait for their button.
  const filters = document.getElementById("filters");
  filters?.addEventListener("change", ({ target }) => target.type === "checkbox" && wide.matches && filters.requestSubmit());
  document.getElementById("sort")?.addEventListener("change", () => filters.requestSubmit());

  // Addresses that people pass on say only what was asked.
  document.addEventListener("formdata", ({ target, formData }) => {
    if (target.method !== "get") return;
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
    if (!formData.has("near")) formData.delete("within");
  });

  // Browsers that cannot unfold by style sheet alone.
  if (!CSS.supports("selector(::details-content)")) {
    const unfold = () => document.querySelectorAll("[data-unfold]").forEach((details) => (details.open = wide.matches));
    wide.addEventListener("change", unfold);
    unfold();
  }

  // The menu folds again when the reader turns elsewhere.
  const menu = document.querySelector(".menu");
  document.addEventListener("click", ({ target }) => menu?.open && !wide.matches && !menu.contains(target) && (menu.open = false));

  const reveal = (name, can, act) => {
    if (can) for (const button of document.querySelectorAll(`[data-${name}]`)) (button.hidden = false), button.addEventListener("click", () => act(button));
  };
  reveal("copy", navigator.clipboard, async (button) => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.querySelector("[role=status]").textContent = button.dataset.done;
  });
  reveal("share", navigator.share, ({ dataset }) => navigator.share({ title: dataset.title, url: dataset.share }).catch(() => {}));
})();
