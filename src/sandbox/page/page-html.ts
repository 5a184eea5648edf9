// Pictures of messages may come from anywhere over https; everything else from the sandbox alone.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const pageIcon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%230f6b62'/%3E%3Cpath d='M9 10h14M9 16h9M9 22h12' stroke='%23fff' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E";

export const pageHtml = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>CTG · bac à sable</title>
<link rel="icon" href="${pageIcon}">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body>
<div id="root"></div>
<noscript>Cette page a besoin de JavaScript. This page needs JavaScript.</noscript>
</body>
</html>
`;
