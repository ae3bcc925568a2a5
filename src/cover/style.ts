import { SERIF } from './face.ts';

const light = `
  --paper:#F6F1E8;--ink:#23283A;--ink2:#525767;--line-strong:#857D6D;--ember:#C9603A;--dusk:#5577A3;--ember-ink:#9A3D1F;--dusk-ink:#37557E;
  --action:#2B3350;--action-hover:#1E2540;--on-action:#FBF6EC;--on-gold:#23283A;--focus:#2C5C9E;
  --e-near:#F4A37C;--e-far:#C24E26;--d-near:#9FBEE2;--d-far:#3D649A;
  --g-in:#FFF0C4;--g-mid:#F7CB6C;--g-out:#E7A138;--mark:#F7CB6C;--glow:#F3B84A;--glow-o:.34;color-scheme:light;`;

const dark = `
  --paper:#131419;--ink:#E8DFD0;--ink2:#B5AC9E;--line-strong:#757069;--ember:#C4623F;--dusk:#587AA6;--ember-ink:#E9976F;--dusk-ink:#95B3DA;
  --action:#D6AC63;--action-hover:#E3BD79;--on-action:#1A1510;--on-gold:#1A1510;--focus:#F0C674;
  --e-near:#B45C37;--e-far:#4A221A;--d-near:#5A7CA8;--d-far:#1B2A42;
  --g-in:#EFCB86;--g-mid:#D2A052;--g-out:#A66E28;--mark:#EDBB62;--glow:#E9A94A;--glow-o:.22;color-scheme:dark;`;

/** The block page's geometry, lighter. `all: initial` keeps the page's own styles out. */
export const css = `
:host{all:initial;${light}}
@media (prefers-color-scheme:dark){:host{${dark}}}
dialog{position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;
  border:0;outline:0;overflow:hidden auto;overscroll-behavior:contain;background:var(--paper);color:var(--ink);z-index:2147483647;
  font:400 15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Cantarell,Ubuntu,sans-serif}
dialog::backdrop{background:transparent}
dialog:not([open]){display:none}
[hidden]{display:none!important}
dialog.lifting{display:block;opacity:0;pointer-events:none;transition:opacity 520ms cubic-bezier(.2,.7,.2,1)}
@starting-style{dialog.lifting{opacity:1}}
h1,.brand,.minutes{font-family:"${SERIF}",Newsreader,"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Book Antiqua",Georgia,serif;font-weight:400}
.brand{position:absolute;inset-inline-start:96px;top:44px;display:flex;align-items:center;gap:10px;font-size:17px;line-height:1}
main{position:absolute;inset-inline-start:96px;top:0;bottom:0;width:500px;display:flex;flex-direction:column;justify-content:center;padding-bottom:36px}
h1{font-size:56px;line-height:1.08;letter-spacing:-.015em;margin:0 0 18px;text-wrap:balance}
p{font-size:17px;line-height:1.5;color:var(--ink2);max-width:440px;margin:0;text-wrap:pretty}
p b{font-weight:500;color:var(--ink)}
.acts{display:flex;gap:12px;margin-top:34px}
button{font:inherit;font-weight:500;min-height:44px;padding:0 20px;border-radius:999px;border:0;cursor:pointer}
.primary{background:var(--action);color:var(--on-action)} .primary:hover{background:var(--action-hover)}
.quiet{background:var(--paper);color:var(--ink);border:1px solid var(--line-strong)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.need{position:absolute;inset-inline-start:96px;bottom:40px;display:flex;align-items:center;gap:14px}
.keys{display:flex;gap:6px}
.key{box-sizing:border-box;width:30px;height:30px;border-radius:50%;display:grid;place-items:center;font-size:13px;font-weight:600;border:1.5px solid}
.key.ember{border-color:var(--ember);color:var(--ember-ink)} .key.dusk{border-color:var(--dusk);color:var(--dusk-ink)}
.link{min-height:32px;padding:0;border-radius:4px;background:none;color:var(--ink2);font-weight:400;text-decoration:underline;
  text-decoration-color:var(--line-strong);text-decoration-thickness:1px;text-underline-offset:4px} .link:hover{color:var(--ink)}
.sky{position:absolute;inset-inline-end:-40px;top:50%;transform:translateY(-50%);overflow:visible}
.air{opacity:.26} .rim{fill:none;stroke-width:1.5}
.rim.ember{stroke:var(--ember)} .rim.dusk{stroke:var(--dusk)}
.brand .ember{fill:var(--ember)} .brand .dusk{fill:var(--dusk)} .brand .gold{fill:var(--mark)}
.minutes{font-size:84px;letter-spacing:-2px;font-variant-numeric:lining-nums tabular-nums}
.minutes.long{font-size:44px;letter-spacing:-1px} .unit{font-size:15px;font-weight:500}
.minutes,.unit{text-anchor:middle;fill:var(--on-gold)}
.e-near{stop-color:var(--e-near)} .e-far{stop-color:var(--e-far)}
.d-near{stop-color:var(--d-near)} .d-far{stop-color:var(--d-far)}
.g-in{stop-color:var(--g-in)} .g-mid{stop-color:var(--g-mid)} .g-out{stop-color:var(--g-out)}
.gl-a{stop-color:var(--glow);stop-opacity:var(--glow-o)} .gl-b{stop-color:var(--glow);stop-opacity:0}
@media (max-width:1000px){
  .sky{inset-inline-end:auto;inset-inline-start:50%;top:180px;transform:translate(-50%,-50%) scale(.466)}
  main{position:relative;margin-top:310px;padding-bottom:32px} .need{position:relative;bottom:0;padding-bottom:32px}
}
@media (max-width:1000px) and (max-height:640px){.sky{display:none} main{margin-top:96px}}
@media (min-width:1001px) and (max-height:640px){h1{font-size:40px} main{padding-bottom:24px} .need{bottom:24px}}
@media (max-width:640px){
  .brand,main,.need{inset-inline-start:24px} main{width:auto;margin-inline-end:48px} h1{font-size:40px} .acts{flex-wrap:wrap}
}
@media (prefers-reduced-motion:reduce){dialog.lifting{transition-duration:1ms}}
@media (forced-colors:active){button{border:1px solid ButtonText}}
`;
