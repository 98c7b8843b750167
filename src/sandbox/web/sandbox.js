// The sandbox's end points under /sandbox/, as told in src/sandbox/web_chat.cpp.

export async function get(path) {
  const answer = await fetch(path, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error ?? `${path}: ${answer.status}`);
  return result;
}

// Sends a file; `fields` go along as text.
export async function postFile(fields, file) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  const answer = await fetch('/sandbox/send_file', { method: 'POST', body: form });
  if (answer.status === 413) throw new Error('The file is too large');
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error ?? `The file was not sent: ${answer.status}`);
  return result;
}

export const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
