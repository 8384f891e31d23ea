import { isCountryCode } from '@/lib/network/country-codes';
import { foldName } from './fold-name';

/**
 * Countries as tables write them: the codes of ISO 3166-1 (two and three letters), then English names, the common one first, and
 * those of states that are no more but have one successor in ISO’s list.
 */
const COUNTRIES = `
AD AND Andorra|AE ARE United Arab Emirates/UAE/Emirates|AF AFG Afghanistan|AG ATG Antigua and Barbuda|AL ALB Albania|AM ARM Armenia
AO AGO Angola|AR ARG Argentina|AT AUT Austria|AU AUS Australia|AZ AZE Azerbaijan|BA BIH Bosnia and Herzegovina/Bosnia-Herzegovina/Bosnia
BB BRB Barbados|BD BGD Bangladesh|BE BEL Belgium|BF BFA Burkina Faso/Upper Volta|BG BGR Bulgaria|BH BHR Bahrain|BI BDI Burundi|BJ BEN Benin
BN BRN Brunei/Brunei Darussalam|BO BOL Bolivia|BR BRA Brazil|BS BHS Bahamas/The Bahamas|BT BTN Bhutan|BW BWA Botswana|BY BLR Belarus
BZ BLZ Belize|CA CAN Canada|CD COD DR Congo/Democratic Republic of the Congo/Congo, Democratic Republic/DR Congo (Zaire)/Zaire
CF CAF Central African Republic|CG COG Congo/Republic of the Congo|CH CHE Switzerland|CI CIV Ivory Coast/Côte d’Ivoire/Cote d'Ivoire
CL CHL Chile|CM CMR Cameroon|CN CHN China/People’s Republic of China/PRC|CO COL Colombia|CR CRI Costa Rica|CU CUB Cuba|CV CPV Cape Verde/Cabo Verde
CY CYP Cyprus|CZ CZE Czechia/Czech Republic|DE DEU Germany/Federal Republic of Germany|DJ DJI Djibouti|DK DNK Denmark|DM DMA Dominica
DO DOM Dominican Republic|DZ DZA Algeria|EC ECU Ecuador|EE EST Estonia|EG EGY Egypt|EH ESH Western Sahara|ER ERI Eritrea|ES ESP Spain|ET ETH Ethiopia
FI FIN Finland|FJ FJI Fiji|FM FSM Micronesia|FR FRA France|GA GAB Gabon|GB GBR United Kingdom/UK/Great Britain/Britain|GD GRD Grenada
GE GEO Georgia|GH GHA Ghana|GL GRL Greenland|GM GMB Gambia/The Gambia|GN GIN Guinea|GQ GNQ Equatorial Guinea|GR GRC Greece|GT GTM Guatemala
GW GNB Guinea-Bissau|GY GUY Guyana|HK HKG Hong Kong|HN HND Honduras|HR HRV Croatia|HT HTI Haiti|HU HUN Hungary|ID IDN Indonesia|IE IRL Ireland
IL ISR Israel|IN IND India|IQ IRQ Iraq|IR IRN Iran/Islamic Republic of Iran|IS ISL Iceland|IT ITA Italy|JM JAM Jamaica|JO JOR Jordan|JP JPN Japan
KE KEN Kenya|KG KGZ Kyrgyzstan|KH KHM Cambodia/Cambodia (Kampuchea)|KI KIR Kiribati|KM COM Comoros|KN KNA Saint Kitts and Nevis
KP PRK North Korea/DPRK/Democratic People’s Republic of Korea|KR KOR South Korea/Republic of Korea|KW KWT Kuwait|KZ KAZ Kazakhstan
LA LAO Laos|LB LBN Lebanon|LC LCA Saint Lucia|LI LIE Liechtenstein|LK LKA Sri Lanka/Ceylon|LR LBR Liberia|LS LSO Lesotho|LT LTU Lithuania
LU LUX Luxembourg|LV LVA Latvia|LY LBY Libya|MA MAR Morocco|MC MCO Monaco|MD MDA Moldova|ME MNE Montenegro|MG MDG Madagascar/Madagascar (Malagasy)
MH MHL Marshall Islands|MK MKD North Macedonia/Macedonia|ML MLI Mali|MM MMR Myanmar/Burma/Myanmar (Burma)|MN MNG Mongolia|MO MAC Macau/Macao
MR MRT Mauritania|MT MLT Malta|MU MUS Mauritius|MV MDV Maldives|MW MWI Malawi|MX MEX Mexico|MY MYS Malaysia|MZ MOZ Mozambique|NA NAM Namibia
NE NER Niger|NG NGA Nigeria|NI NIC Nicaragua|NL NLD Netherlands/The Netherlands/Holland|NO NOR Norway|NP NPL Nepal|NR NRU Nauru|NZ NZL New Zealand
OM OMN Oman|PA PAN Panama|PE PER Peru|PG PNG Papua New Guinea|PH PHL Philippines/The Philippines|PK PAK Pakistan|PL POL Poland
PR PRI Puerto Rico|PS PSE Palestine/State of Palestine/Occupied Palestinian Territory/Palestinian Territory, Occupied|PT PRT Portugal
PW PLW Palau|PY PRY Paraguay|QA QAT Qatar|RO ROU Romania/Rumania|RS SRB Serbia/Serbia (Yugoslavia)
RU RUS Russia/Russian Federation/Soviet Union/USSR/Russia (Soviet Union)|RW RWA Rwanda|SA SAU Saudi Arabia|SB SLB Solomon Islands|SC SYC Seychelles
SD SDN Sudan|SE SWE Sweden|SG SGP Singapore|SI SVN Slovenia|SK SVK Slovakia|SL SLE Sierra Leone|SM SMR San Marino|SN SEN Senegal|SO SOM Somalia
SR SUR Suriname/Surinam|SS SSD South Sudan|ST STP São Tomé and Príncipe|SV SLV El Salvador|SY SYR Syria|SZ SWZ Eswatini/Swaziland|TD TCD Chad|TG TGO Togo
TH THA Thailand|TJ TJK Tajikistan|TL TLS East Timor/Timor-Leste|TM TKM Turkmenistan|TN TUN Tunisia|TO TON Tonga|TR TUR Turkey/Türkiye
TT TTO Trinidad and Tobago|TV TUV Tuvalu|TW TWN Taiwan|TZ TZA Tanzania|UA UKR Ukraine|UG UGA Uganda
US USA United States/United States of America/U.S./America|UY URY Uruguay|UZ UZB Uzbekistan|VA VAT Holy See/Vatican/Vatican City
VC VCT Saint Vincent and the Grenadines|VE VEN Venezuela|VN VNM Vietnam/Vietnam (North Vietnam)/Viet Nam|VU VUT Vanuatu|WS WSM Samoa
XK XKX Kosovo|YE YEM Yemen/Yemen (North Yemen)|ZA ZAF South Africa|ZM ZMB Zambia/Zambia (Rhodesia)|ZW ZWE Zimbabwe/Zimbabwe (Rhodesia)/Rhodesia`;

const CODES = new Map<string, string>();
const NAMES_OF_CODES = new Map<string, string>();
const NAMES = new Map<string, string>();
for (const country of COUNTRIES.trim().split(/[|\n]/)) {
  const [, two = '', three = '', names = ''] = /^(\w\w) (\w{3}) (.+)$/.exec(country) ?? [];
  CODES.set(three, two);
  NAMES_OF_CODES.set(three, names.split('/', 1)[0] ?? '');
  for (const name of names.split('/')) NAMES.set(foldName(name), two);
}

/** Returns the two-letter code of the country that a cell names, by code or by English name, or null. */
export function toCountryCode(cell: string): string | null {
  const code = cell.trim().toUpperCase();
  if (code.length === 2) return isCountryCode(code) ? code : null;
  return (code.length === 3 ? CODES.get(code) : null) ?? findCountryByName(cell);
}

/** Returns the two-letter code of the country that has this English name, or null. */
export function findCountryByName(name: string): string | null {
  return NAMES.get(foldName(name)) ?? null;
}

/** Returns the English name of the country that has this code of three letters, or null. */
export function findCountryName(code: string): string | null {
  return NAMES_OF_CODES.get(code) ?? null;
}
