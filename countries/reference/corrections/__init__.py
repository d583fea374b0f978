"""Where the sources are not what people here expect, and why: the only place to change what `build` writes.

Countries and airports are corrected in this module; towns in towns.csv (kept or left out in spite of the rule in `gazetteer`, with the
reason) and city_names.csv (their names in French, English, Arabic and Portuguese; empty where the source is right or there is none).
"""

from pathlib import Path

FOLDER = Path(__file__).parent
TOWNS = FOLDER / "towns.csv"
CITY_NAMES = FOLDER / "city_names.csv"

# CLDR's names of a few countries are written for lists that sort, or abbreviated, or unused in the language. The names of roll-out
# countries come from rollout_countries.csv in French and English ("Guyane", "The Gambia"), before these.
COUNTRY_NAMES: dict[str, dict[str, str]] = {
    "BL": {"en": "Saint Barthélemy"},
    "CD": {
        "fr": "République démocratique du Congo",
        "en": "Democratic Republic of the Congo",
        "ar": "جمهورية الكونغو الديمقراطية",
        "pt": "República Democrática do Congo",
    },
    "CG": {"en": "Republic of the Congo", "ar": "جمهورية الكونغو", "pt": "República do Congo"},
    "CI": {"pt": "Costa do Marfim"},
    "MF": {"en": "Saint Martin", "pt": "Saint-Martin"},
    "MQ": {"ar": "مارتينيك"},
    "PM": {"en": "Saint Pierre and Miquelon", "ar": "سان بيير وميكلون"},
    "RE": {"ar": "لا ريونيون"},
    "ST": {"en": "São Tomé and Príncipe"},
    "WF": {"en": "Wallis and Futuna", "ar": "واليس وفوتونا"},
}

# Countries with more than one time zone: the capital's.
TIMEZONES = {"CD": "Africa/Kinshasa", "PF": "Pacific/Tahiti"}

# Countries with more than one legal tender: their own.
CURRENCIES = {"LS": "LSL", "NA": "NAD", "ZW": "ZWG"}

# CLDR knows what is official and how many use it; it lags behind, or takes a part of the country for the whole.
LANGUAGES = {
    "BF": ("mos", "dyu", "ff", "fr"),  # national languages are official since 2024, French is for work
    "DZ": ("ar", "fr", "ber"),  # Amazigh is official since 2016; French has no status but is used by the administration
    "MA": ("ar", "fr", "ber"),  # Amazigh is official since 2011; likewise
    "MG": ("mg", "fr"),  # English is no longer official since 2010
    "ML": ("bm", "fr"),  # national languages are official since 2023, French is for work
    "NE": ("ha", "fr"),  # Hausa is the national language since 2025, French is for work
    "NG": ("en",),  # Yoruba is official in none but some states
    "PF": ("fr",),  # Tahitian is recognised, not official
    "RW": ("rw", "en", "fr", "sw"),  # Swahili is official since 2017
    "SC": ("crs", "fr", "en"),  # Creole is the first of the three national languages
    "UG": ("en", "sw"),  # English is the language of administration and school
    "ZA": ("en", "zu", "xh", "af", "nso", "tn", "st", "ts", "ss", "ve", "nr"),  # all official nationwide, regional to CLDR
}

# Populations that are a whole county's or province's in GeoNames, or miss a digit. Kakamega: census of 2019; Al Hoceïma: of 2014;
# Garoua: of 2005.
POPULATIONS = {195272: 107_227, 2558545: 56_716, 2231320: 235_996}

# Alternate names in GeoNames that are another place's or another word. Mohammedia: a suburb of Casablanca; Settat: "authorities"; Kosti:
# its neighbour Rabak; Casablanca: a translation that nobody uses.
WRONG_NAMES = {
    2542051: ("الهراويين",),
    2537406: ("سلطات",),
    371760: ("ربك",),
    2553604: ("White House",),
}

# How many towns, where the general number would reach down to rural sectors and hamlets.
TOWNS_OF = {"DJ": 6, "RW": 11, "ST": 3}

# Air bases, lodges and mines have IATA codes too, but their names say so; these are left out by code.
AIRPORTS_LEFT_OUT = {
    "DKR": "Dakar's civil flights moved to Blaise Diagne (DSS) in 2017",
    "UCN": "the source puts it 116 km from Buchanan",
    "YAO": "military; Yaoundé's civil flights use Nsimalen (NSI)",
}

# Airports as travellers of the roll-out countries know them (accents, new names), and the city that an airport serves where the source
# gives its village, its island in English, or another town.
AIRPORT_NAMES = {
    "ABJ": "Félix-Houphouët-Boigny International Airport",
    "AGA": "Agadir-Al Massira Airport",
    "BYK": "Bouaké Airport",
    "CAY": "Cayenne-Félix Éboué Airport",
    "COO": "Cotonou Cadjehoun Airport",
    "FDF": "Martinique Aimé Césaire International Airport",
    "FEZ": "Fès-Saïss Airport",
    "MVR": "Maroua-Salak Airport",
    "NGE": "Ngaoundéré Airport",
    "NSI": "Yaoundé-Nsimalen International Airport",
    "OUD": "Oujda Angads Airport",
    "PTP": "Pointe-à-Pitre International Airport",
    "RAK": "Marrakesh Menara Airport",
    "RBA": "Rabat-Salé Airport",
    "RUN": "La Réunion Roland Garros Airport",
    "SII": "Sidi Ifni Airport",
    "SPY": "San-Pédro Airport",
    "TBJ": "Tabarka-Aïn Draham International Airport",
    "TNG": "Tangier Ibn Battouta Airport",
    "TUN": "Tunis-Carthage International Airport",
    "XLS": "Saint-Louis Airport",
    "ZSE": "Saint-Pierre Pierrefonds Airport",
}
AIRPORT_CITIES = {
    "AAE": "Annaba",
    "BFN": "Bloemfontein",
    "BJL": "Banjul",
    "BKO": "Bamako",
    "BOB": "Bora Bora",
    "BVC": "Boa Vista",
    "CAY": "Cayenne",
    "DJE": "Djerba",
    "DSS": "Dakar",
    "DUE": "Dundo",
    "ELU": "El Oued",
    "ENU": "Enugu",
    "FUT": "Futuna",
    "ILP": "Île des Pins",
    "INH": "Inhambane",
    "IRI": "Iringa",
    "JIB": "Djibouti",
    "LIF": "Lifou",
    "MEE": "Maré",
    "MOZ": "Moorea",
    "MPA": "Katima Mulilo",
    "MQP": "Mbombela",
    "MTI": "Mosteiros",
    "OXP": "Saint-Georges-de-l'Oyapock",
    "POL": "Pemba",
    "PRI": "Praslin",
    "PTG": "Polokwane",
    "PTP": "Pointe-à-Pitre",
    "RUN": "Saint-Denis",
    "SEZ": "Mahé",
    "SFC": "Saint-François",
    "TEE": "Tébessa",
    "VXE": "Mindelo",
    "WLS": "Wallis",
    "ZNZ": "Zanzibar",
    "ZSE": "Saint-Pierre",
}
