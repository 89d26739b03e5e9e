// Applies a remembered theme before the first paint; the system's choice needs no help.
try {
  const theme = localStorage.getItem("waymark-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
