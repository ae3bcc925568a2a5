function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * Well-known public suffixes of two labels, from the ICANN part of https://publicsuffix.org/list/.
 * A safety net for typed entries, not the whole list: the browser's own is asked too where it has one.
 */
const countriesByLabel: Readonly<Record<string, string>> = {
  ac: `
    ae at be cn cr cy fj id il im in ir jp ke kr lk ma nz pa rs rw th tz ug uk vn za zm zw`,
  co: `
    ae ag am at bw ci cr gg hu id il im in ir it je jp ke kr ls ma mu mw mz na ni nz om rs rw
    th tz ug uk uz ve vi za zm zw`,
  com: `
    al ar au az ba bb bd bh bn bo br by bz ci cn co cu cv cy do dz ec ee eg es et fj fr ge gh
    gl gr gt gu gy hk hn hr ht im iq is jo kg kh kw ky kz lb lk lv ly mg mk ml mo ms mt mv mx
    my na nf ng ni np om pa pe pf pg ph pk pl pr ps pt py qa re ro sa sb sc sd sg sl sn so sv
    sy tj tm tn tr tt tw ua ug uy uz vc ve vn ws ye zm`,
  edu: `
    ar au bd br cn co ec eg es ge gr gt hk in iq it jo kw lb lk lv mt mx my ng ni om pa pe ph
    pk pl pt py qa rs ru sa sg sv tr tw ua uy ve vn za`,
  go: 'cr id it jp ke kr pw th tj tz ug',
  gob: 'ar bo cl do ec es gt hn mx ni pa pe pk sv ve',
  gouv: 'ci fr ht km ml sn',
  gov: `
    ae al ar au az ba bd bh br by cl cn co cu cy dz ec eg ge gh gr hk ie il in iq ir it jo
    kw kz lb lk lt lv ly ma mo my ng np om ph pk pl ps pt py qa rs rw sa sc sg tn tr tt tw ua
    uk ve vn za zm zw`,
  id: 'au ir lv',
  idv: 'hk tw',
  info: 'hu ke pl ro tr ve vn',
  ltd: 'cy uk',
  me: 'ke uk',
  ne: 'jp ke kr tz ug',
  net: `
    al ar au az ba bd bh bo br bz cn co cu cy do dz ec eg et fj ge gg gr gt hk hn id il im in
    iq ir is je jo kw kz lb lk lv ly ma mo mt mx my ng ni nz om pa pe ph pk pl ps pt py qa ru
    sa sg sy th tn tr tt tw ua uk uy uz ve vn za`,
  nom: 'co es fr pe ro za',
  or: 'at cr id it jp ke kr mu th tz ug',
  org: `
    al ar au az ba bd bh bo br bw bz cn co cu cy do dz ec ee eg es et fj ge gg gh gr gt hk hn
    hu il im in iq ir is je jo kw kz lb lk lv ly ma mk mo mt mx my na ng ni np nz om pa pe ph
    pk pl ps pt py qa ro rs ru sa se sg sv sy tn tr tt tw ua ug uk uy uz ve vn za zm zw`,
  school: 'nz za',
  web: 'id lk ni pk tr ve za',
};

const others: Readonly<Record<string, string>> = {
  countriesOwnLabels: `
    asn.au asso.fr tm.fr ad.jp ed.jp gr.jp lg.jp pe.kr re.kr geek.nz gen.nz govt.nz health.nz
    iwi.nz maori.nz nhs.uk plc.uk police.uk sch.uk gv.at gc.ca firm.in gen.in ind.in nic.in
    k12.il muni.il adv.br art.br blog.br eco.br eng.br ind.br jus.br def.br mp.br gub.uy
    bel.tr gen.tr k12.tr biz.pl waw.pl in.th mi.th biz.id my.id sch.id desa.id in.ua kiev.ua
    kyiv.ua lviv.ua odessa.ua`,
  /** Ordinary names whose owners sell names under them. */
  soldLikeSuffixes: `
    br.com cn.com co.com co.no com.de com.se de.com eu.com jp.net sa.com se.net uk.com uk.net
    us.com za.com`,
  /** Every name below one of these belongs to somebody else. */
  hosting: `
    appspot.com azurestaticapps.net azurewebsites.net bitbucket.io blogspot.com cloudfront.net
    cloudfunctions.net codeberg.page deno.dev duckdns.org firebaseapp.com fly.dev framer.app
    framer.website github.io githubusercontent.com gitlab.io glitch.me herokuapp.com
    myshopify.com netlify.app ngrok.io now.sh onrender.com pages.dev readthedocs.io repl.co
    run.app streamlit.app translate.goog vercel.app web.app wixsite.com workers.dev`,
};

export const publicSuffixes: ReadonlySet<string> = new Set([
  ...Object.entries(countriesByLabel).flatMap(([label, countries]) =>
    words(countries).map((country) => `${label}.${country}`),
  ),
  ...Object.values(others).flatMap(words),
]);

/**
 * Whether an entry for `host` (lower case, punycode, no trailing dot) would cover sites of different owners.
 * Any single label counts (`com`), except `localhost` and an IPv6 address in brackets.
 */
export function isPublicSuffix(host: string): boolean {
  if (host === 'localhost' || host.startsWith('[')) return false;
  return !host.includes('.') || publicSuffixes.has(host);
}
