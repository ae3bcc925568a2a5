function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const hostsByPlace: Readonly<Record<string, string>> = {
  everywhere: `
    befrienders.org chayn.co findahelpline.com hotpeachpages.net icrc.org ifrc.org lila.help
    nomoredirectory.org who.int`,
  unitedStates: `
    1800runaway.org 1in6.org 211.org 988lifeline.org childhelphotline.org crisistextline.org
    domesticshelters.org humantraffickinghotline.org lawhelp.org loveisrespect.org
    mayoclinic.org mhanational.org myplanapp.org nami.org ncadv.org nnedv.org
    plannedparenthood.org poison.org rainn.org redcross.org strongheartshelpline.org
    suicidepreventionlifeline.org techsafety.org thehotline.org thetrevorproject.org
    translifeline.org veteranscrisisline.net victimconnect.org womenslaw.org`,
  /** Where Help points when someone wants to talk to a professional, learn together, or meet others. */
  findingAProfessional: `
    accord.ie al-anon.org al-anon.org.au al-anon.org.nz bacp.co.uk camft.ca gottman.com
    gottmanreferralnetwork.com grow.ie locator.apa.org nzac.org.nz relationships.org.au
    relationshipsnsw.org.au tavistockrelationships.org therapistlocator.net`,
  canada: `
    211.ca 988.ca alberta.ca awhl.org canada.ca endingviolencecanada.org gnb.ca
    healthlinkbc.ca hopeforwellness.ca kidshelpphone.ca legalaid.ab.ca legalaid.bc.ca
    legalaid.on.ca manitoba.ca novascotia.ca ontario.ca quebec.ca saskatchewan.ca
    sheltersafe.ca sosviolenceconjugale.ca stepstojustice.ca talksuicide.ca yukon.ca`,
  unitedKingdom: `
    adviceni.net advicenow.org.uk cas.org.uk childline.org.uk citizensadvice.org.uk
    flows.org.uk galop.org.uk giveusashout.org hscni.net karmanirvana.org.uk mankind.org.uk
    mensadviceline.org.uk mind.org.uk nationaldahelpline.org.uk nhsinform.scot nspcc.org.uk
    papyrus-uk.org rapecrisis.org.uk rapecrisisscotland.org.uk refuge.org.uk
    refugetechsafety.org respectphoneline.org.uk rightsofwomen.org.uk samaritans.org
    sdafmh.org.uk shelter.org.uk southallblacksisters.org.uk survivorsuk.org suzylamplugh.org
    thecalmzone.net victimsupport.org.uk welshwomensaid.org.uk womensaid.org.uk womensaid.scot
    womensaidni.org`,
  ireland: `
    childline.ie citizensinformation.ie drcc.ie flac.ie garda.ie hse.ie legalaidboard.ie
    mensaid.ie pieta.ie safeireland.ie samaritans.ie womensaid.ie`,
  australia: `
    13yarn.org.au 1800respect.org.au beyondblue.org.au fullstop.org.au kidshelpline.com.au
    lifeline.org.au mensline.org.au ntv.org.au safesteps.org.au suicidecallbackservice.org.au
    techsafety.org.au wesnet.org.au`,
  newZealand: `
    1737.org.nz 2shine.org.nz areyouok.org.nz cab.org.nz communitylaw.org.nz lifeline.org.nz
    victimsupport.org.nz womensrefuge.org.nz youthline.co.nz`,
  germanSpeaking: `
    116117.de 143.ch 147.ch ch.ch deutsche-depressionshilfe.de frauen-gegen-gewalt.de
    frauenhaus-suche.de frauenhelpline.at gewaltschutzzentrum.at hilfetelefon.de krisenchat.de
    maennerhilfetelefon.de maennernotruf.at nummergegenkummer.de opferhilfe-schweiz.ch
    polizei.de rataufdraht.at telefonseelsorge.at telefonseelsorge.de toxinfo.ch
    weisser-ring.de`,
  franceAndLowCountries: `
    113.nl 1712.be 3114.fr ameli.fr awel.be belgium.be commentonsaime.fr
    ecouteviolencesconjugales.be france-victimes.fr juridischloket.nl kindertelefoon.nl
    overheid.nl politie.nl rijksoverheid.nl sante.fr service-public.fr slachtofferhulp.nl
    solidaritefemmes.org sos-amitie.com tele-onthaal.be thuisarts.nl veiligthuis.nl
    zelfmoord1813.be`,
  spainPortugalItaly: `
    1522.eu anar.org apav.pt direcontrolaviolenza.it gencat.cat telefonodelaesperanza.org`,
  nordic: `
    112.fi 1177.se borger.dk bris.se danner.dk dinutvei.no helsenorge.no kvinnofridslinjen.se
    levudenvold.dk livslinien.dk mentalhelse.no mielenterveystalo.fi mieli.fi mind.se
    naistenlinja.fi nollalinja.fi polisen.se politi.dk politiet.no regjeringen.no riku.fi
    roks.se sundhed.dk suomi.fi unizon.se`,
  polandCzechia: `
    116111.pl 116123.pl bilykruhbezpeci.cz cpk.org.pl feminoteka.pl linkabezpeci.cz
    niebieskalinia.info niebieskalinia.org`,
  elsewhere: `
    aware.org.sg cvv.org.br eran.org.il icallhelpline.org inochinodenwa.org legal-aid.co.za
    lifelinesa.co.za powa.co.za sadag.org sos.org.sg telljp.com vandrevalafoundation.com`,
};

/**
 * Sites that can never be set aside: helplines, emergency, health, legal aid, government (content.md, S4).
 * These are addresses, not endorsements. A host covers its subdomains. Those under a protected suffix
 * (samhsa.gov, nhs.uk, arretonslesviolences.gouv.fr) need no line of their own.
 */
export const protectedHosts: readonly string[] = Object.values(hostsByPlace).flatMap(words);

function under(label: string, countries: string): readonly string[] {
  return words(countries).map((country) => `${label}.${country}`);
}

/** Endings that belong to governments, public health services, police and courts. */
export const protectedSuffixes: readonly string[] = [
  'gov',
  ...under(
    'gov',
    `
      ac ae af al ar au az ba bb bd bf bg bh bm bn br bs bt by bz cl cm cn co cu cy cz dz ec
      eg et fj gd ge gh gi gr gy hk hr ie il in iq ir it jm jo kg kh ki kw ky kz la lb lc
      lk lr ls lt lv ly ma mk mm mn mo mr ms mt mu mv mw my mz ng np om pg ph pk pl ps pt py
      qa ro rs ru rw sa sb sc sd sg si sk sl so sy tl tm tn to tr tt tw ua uk vc vn ws ye za
      zm zw`,
  ),
  ...under('gob', 'ar bo cl do ec es gt hn mx ni pa pe sv ve'),
  ...under('gouv', 'bj cd ci fr ht km mc ml nc sn tg'),
  ...under('go', 'cr id jp ke kr th tz ug'),
  ...words(`
    admin.ch bund.de def.br europa.eu fgov.be gc.ca gov.ab.ca gov.bc.ca gov.mb.ca gov.nl.ca
    gov.nt.ca gov.nu.ca gov.on.ca gov.scot gov.sk.ca gov.wales gouv.qc.ca govt.nz gub.uy gv.at
    health.nz jus.br lg.jp nhs.scot nhs.uk nhs.wales nic.in police.uk public.lu`),
];

const endings: ReadonlySet<string> = new Set([...protectedHosts, ...protectedSuffixes]);

/** Whether `host` (lower case, punycode, no trailing dot) is, or is under, a protected host or suffix. */
export function isProtectedHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, first) => endings.has(labels.slice(first).join('.')));
}
