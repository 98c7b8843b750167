// Starts programs that print the address of their web chat, and ends them.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const startLimit = 60000;
const endLimit = 10000;

/** A program under test. `lines` holds what it printed; `stop` ends it by SIGTERM and gives its exit code. */
export class Program {
  constructor(file, parameters = [], environment = {}, folder = undefined) {
    this.file = file;
    this.lines = [];
    this.child = spawn(file, parameters, {
      stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment }, cwd: folder,
    });
    this.ended = new Promise((done) => {
      this.child.on('error', (failure) => done(failure.message));
      this.child.on('exit', (code, signal) => done(signal ?? code));
    });
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.child.emit('printed');
    });
  }

  /** The first capture of the first printed line that matches. */
  async printed(pattern) {
    let timer;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`${this.file} printed nothing like ${pattern}`)), startLimit);
    });
    const early = this.ended.then((code) => { throw new Error(`${this.file} ended (${code}) before it printed ${pattern}`); });
    early.catch(() => {});
    try {
      for (;;) {
        const found = this.lines.map((line) => pattern.exec(line)).find(Boolean);
        if (found) return found[1];
        const next = new Promise((done) => { this.child.once('printed', done); });
        await Promise.race([next, early, late]);
      }
    } finally {
      clearTimeout(timer);
      late.catch(() => {});
    }
  }

  async stop() {
    this.child.kill('SIGTERM');
    let timer;
    const late = new Promise((done) => { timer = setTimeout(() => { this.child.kill('SIGKILL'); done('killed'); }, endLimit); });
    const code = await Promise.race([this.ended, late]);
    clearTimeout(timer);
    return code;
  }
}
