/* What makes the admin's pages of the network quicker to use; each of them works without. */

const SECONDS = 2;

document.documentElement.classList.add("has-script");

/* Pages that follow something: ask for the part that changes until it no longer names an address to ask, then go where it says. */

function follow() {
  const part = document.querySelector("[data-rollout-live]");
  if (part?.dataset.rolloutGo) location.assign(part.dataset.rolloutGo);
  if (part?.dataset.rolloutPoll) setTimeout(() => renew(part), SECONDS * 1000);
}

async function renew(part) {
  try {
    const response = await fetch(part.dataset.rolloutPoll, { credentials: "same-origin" });
    if (response.redirected) return location.assign(response.url);
    if (response.ok) {
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-rollout-live]");
      if (fresh && fresh.innerHTML !== part.innerHTML) exchange(part, fresh);
      if (fresh) for (const name of ["rolloutPoll", "rolloutGo"]) copy(fresh, part, name);
    }
  } catch {
    // The network is away: ask again.
  }
  follow();
}

/* Exchange only what differs, so that the region which is read aloud stays the same one. */
function exchange(part, fresh) {
  const said = part.querySelector("[role=status]");
  const says = fresh.querySelector("[role=status]");
  if (said && says && said.parentElement === part) {
    if (said.innerHTML !== says.innerHTML) said.innerHTML = says.innerHTML;
    says.replaceWith(said);
  }
  part.replaceChildren(...fresh.childNodes);
}

function copy(from, to, name) {
  if (from.dataset[name]) to.dataset[name] = from.dataset[name];
  else delete to.dataset[name];
}

/* The form: a country brings its proposals, a theme its preview. */

function prepare(form) {
  form.addEventListener("change", (event) => {
    if (event.target.name === "country" && event.target.value) propose(form);
    if (event.target.name === "theme" || event.target.name === "name") preview(form);
  });
  form.querySelector("[data-rollout-problems]")?.focus();
}

async function propose(form) {
  const data = new FormData(form);
  data.set("step", "country");
  const response = await fetch(form.action, { method: "POST", body: data, credentials: "same-origin" }).catch(() => null);
  const button = form.querySelector("[data-rollout-propose]");
  if (!response?.ok) return button.click();
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fields = page.querySelector("[data-rollout-fields]");
  if (!fields) return button.click();
  form.querySelector("[data-rollout-fields]").replaceWith(document.adoptNode(fields));
  const country = form.elements.country;
  country.focus();
  form.querySelector("[data-rollout-status]").textContent = country.selectedOptions[0].textContent;
}

function preview(form) {
  const theme = form.querySelector("[name=theme]:checked");
  if (!theme) return;
  const address = `${theme.dataset.rolloutTheme}?${new URLSearchParams({ name: form.elements.name.value })}`;
  form.querySelector("[data-rollout-preview]").contentWindow.location.replace(address);
}

follow();
document.querySelectorAll("[data-rollout-form]").forEach(prepare);
