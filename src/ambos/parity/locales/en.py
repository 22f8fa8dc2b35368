"""English."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.0,
    quotes=(("“", "”"), ('"', '"')),
    function_words=words(
        """the of and to in is was were are be been being for on with as at by from that this these those
        it its he she they them his her their we our you your who which what when where while after
        before because not but or if than then there here have has had will would can could should may
        might must do does did an a about into over under between during without within against through
        up out off more most some any each other also only just so said says how why all both such no
        nor too very"""
    ),
    abbreviations=words(
        """mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr vs etc inc ltd co corp no jan feb mar
        apr jun jul aug sep sept oct nov dec mt ft dept rev hon pres e.g i.e a.m p.m u.s u.k approx fig
        vol supt ave"""
    ),
    speech=words(
        """said says told tells added adds explained explains wrote writes tweeted declared declares replied
        answered responded responds insisted insists stated noted remarked continued commented argued
        argues claimed warned warns recalled recalls admitted admits asked asks announced announces
        concluded concludes confirms stressed emphasized emphasised acknowledged conceded complained joked
        quipped boasted vowed testified recounted shouted cried exclaimed whispered asserted affirmed
        reiterated mused lamented cautioned interjected countered retorted"""
    ),
    articles=words("the a an another one two both several some"),
    credits=lines("according to"),
    subjects=words("he she they"),
    telltale=r"\w[’']s\b",
    self_subjects=words("i we you it"),
    auxiliaries=words("has had"),
    clause_openers=words("that"),
    numerals=figures(
        """two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
        fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
        forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"""
    ),
    scales=figures(
        """hundred=100 thousand=1e3 k=1e3 million=1e6 millions=1e6 m=1e6 mn=1e6 mln=1e6 billion=1e9
        billions=1e9 bn=1e9 b=1e9 trillion=1e12 trillions=1e12 tn=1e12"""
    ),
    about=meanings(
        """one=1 both=2 pair=2 couple=2 duo=2 twice=2 double=2 doubled=2 twin=2 second=2 secondly=2
        third=3,0.333,33 thirds=3,0.667,66,67 triple=3 trio=3 hat-trick=3 thrice=3 half=0.5,50,30,2
        halves=2,50 quarter=0.25,25,15,4 quarters=0.75,75,4 fourth=4 fifth=5,20,0.2 sixth=6 seventh=7
        eighth=8 ninth=9 tenth=10,0.1 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15
        sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40
        fiftieth=50 hundredth=100 dozen=12 dozens=12 score=20 decade=10 decades=10 century=100
        centuries=100 fortnight=2,14,15 first=1 once=1 single=1 zero=0 nil=0 no=0 noon=12 midday=12
        midnight=0,12,24 quarterfinal=4 quartet=4 quadruple=4 hundreds=100 thousands=1000 tens=10
        twenties=20 thirties=30 forties=40 fifties=50 sixties=60,1960 seventies=70,1970 eighties=80,1980
        nineties=90,1990 foursome=4 foursomes=4 fourball=4 fourballs=4"""
    ),
    number_joins=words("and a"),
    ordinals=figures(
        """first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
        twelfth=12"""
    ),
    units=named(
        """
        percent: % percent per_cent pct
        permille: ‰
        points: points percentage_points point
        dollar: $ us$ dollar dollars usd c$ a$ cents
        euro: € euro euros eur
        pound: £ pound pounds gbp sterling quid lb lbs
        yen: ¥ yen jpy
        yuan: yuan rmb renminbi
        peso: peso pesos mxn
        real: r$ real reais
        franc: franc francs chf
        rupee: ₹ rupee rupees
        ruble: ₽ rouble roubles ruble rubles
        foot: foot feet ft
        inch: inch inches
        yard: yard yards
        mile: mile miles mi
        mph: mph
        kmh: kph km/h
        metre: metre metres meter meters
        kilometre: km kilometre kilometres kilometer kilometers
        centimetre: cm centimetre centimetres centimeter centimeters
        kilogram: kg kilogram kilograms kilo kilos
        ounce: ounce ounces oz
        tonne: tonne tonnes ton tons
        gallon: gallon gallons
        litre: litre litres liter liters
        acre: acre acres
        hectare: hectare hectares
        degree: degree degrees ° °f °c
        clock: a.m p.m am pm
        """
    ),
    months=figures("sept=9 sept.=9"),
    date_leads=words("in of since until by last next this early late mid from through before after"),
    doubtful_dates=words("may march sun sat wed mar. dec. sat. sun."),
    institutions=words(
        """government state states senate house congress parliament treasury army navy air force court
        supreme high ministry minister prime president vice secretary king queen pope church god
        university college school institute commission committee party police bank central union nations
        united war world cold second first white office agency department service council city county
        district north south east west northern southern eastern western republican republicans democrat
        democrats democratic conservative labour liberal christian catholic muslim islamic jewish
        internet web national international federal royal street road park bridge river lake sea ocean
        bay island islands mount beach festival cup league championship grand prize award act bill law
        amendment constitution day week morning night year mr mrs miss lord lady sir doctor professor
        captain general senator representative governor mayor judge justice reverend father attorney
        chief executive director chairman foundation association society company group news times post
        daily center centre hospital health organization organisation agreement summit hurricane storm
        black native american indian british english french german spanish european african asian
        chinese"""
    ),
    denying_shape=r"un(?!der|til|ion|iv|ite|iq|anim|cle|it)\w{4,}|dis(?!cuss|tr|tan|play|ease|miss)\w{4,}|\w+less|in(?:a|e|s|c|d|v)\w+(?:able|ible|ent)",
    denials=words("not never cannot no none nobody nothing neither nor"),
    negations=words(
        """not never no none nobody nothing neither nor without cannot nowhere no-one far few fewer yet
        ban bans miss misses missed missing quit quits hard harder non"""
    ),
    affirming=lines(
        """
        no doubt | without doubt | without a doubt | not only | no more than | no less than | no matter
        not least | no sooner | not just | just not | not merely | not simply | not long
        """
    ),
    denying=words(
        """fail lack refus deny denie denial unable unlikely unclear unknown unwilling impossib illegal
        inappropriat incorrect insuff avoid prevent hardly barely scarcely rarely except without reject
        absent absence instead rather lost lose forbid bann block only ceas quitt cancel disput disagree
        dismiss doubt little stop hardly difficult ignoran mistrust ill-"""
    ),
    places=named(
        """
        GB: united_kingdom uk u.k britain great_britain
        US: united_states us usa u.s america
        KP: north_korea
        KR: south_korea
        korea: korea
        england: england
        scotland: scotland
        wales: wales
        catalonia: catalonia
        bavaria: bavaria
        andalusia: andalusia
        tuscany: tuscany
        sicily: sicily
        sardinia: sardinia
        corsica: corsica
        brittany: brittany
        crimea: crimea
        siberia: siberia
        chechnya: chechnya
        kashmir: kashmir
        tibet: tibet
        balkans: balkans
        alps: alps
        pyrenees: pyrenees
        arctic: arctic
        atlantic: atlantic
        pacific: pacific
        mediterranean: mediterranean
        geneva: geneva
        cologne: cologne
        munich: munich
        milan: milan
        turin: turin
        venice: venice
        florence: florence
        naples: naples
        seville: seville
        saragossa: zaragoza
        hague: hague
        antwerp: antwerp
        beijing: beijing
        aleppo: aleppo
        mecca: mecca
        gaza: gaza
        philadelphia: philadelphia
        washington: washington
        california: california
        pennsylvania: pennsylvania
        texas: texas
        nice: nice
        marseille: marseille
        bordeaux: bordeaux
        basel: basel
        krakow: krakow
        edinburgh: edinburgh
        hamburg: hamburg
        frankfurt: frankfurt
        porto: porto
        petersburg: st_petersburg
        """
    ),
    picture_words=words(
        "image photo picture img pic photograph alt alt_text untitled placeholder todo tbd xxx"
    ),
    interface=lines(
        """
        Read the full story | Read full story | Full story | Keep reading below
        Continue reading below Share this | Share this page | Follow us on Instagram
        Follow us on YouTube | Most viewed | Most shared Top stories | Editor's picks | Editors' picks
        Recommended for you | Related topics | More from us Sign up here | Create an account
        Subscribe to our daily newsletter | Get the latest news in your inbox Print this page
        Cookie settings | Manage cookies | Load more comments | View comments Show comments
        Hide comments | Back to home | Watch live | Listen to the article
        Report a mistake Report an error | Send a correction | Sponsored by | Loading | Reading time
        Skip advertisement Read this story in {language} | This page is also available in {language}
        View all comments
        Advertisement | Advertising | Sponsored content | Sponsored | Read more | Read also
        Read more here | Continue reading | Keep reading | Related stories | Related articles
        Related news | Related content | Related | More on this story | More stories | More news
        Most read | Most popular | Trending | Recommended | You may also like | See also | See more
        Show more | Load more | Learn more | Find out more | View all | View gallery | Photo gallery
        Share | Share this article | Share this story | Share on Facebook | Share on Twitter
        Share on WhatsApp | Print | Print this article | Tweet | Email | Copy link | Follow us
        Follow us on Facebook | Follow us on Twitter | Subscribe | Subscribe now
        Subscribe to our newsletter | Sign up | Sign up for our newsletter | Sign up for the newsletter
        Sign in | Log in | Log out | Register | Newsletter | Our newsletter | Join our newsletter
        Get our newsletter | Comments | Leave a comment | Post a comment | Leave a reply | Write a comment
        Add a comment | No comments | Reply | Search | Menu | Home | Back | Back to top | Next | Previous
        Next article | Previous article | Next story | Previous story | Close | Skip to content
        Skip to main content | Contact us | About us | Privacy policy | Cookie policy | Terms of use
        Terms and conditions | All rights reserved | Accept cookies | Accept all | Download
        Download the app | Listen to this article | Listen | Watch the video | Watch video | Play video
        Watch | Video | Photos | Photo | Published | Last updated | Updated | Tags | Topics | Categories
        Category | Author | By our newsroom | Staff writer | Minutes read | Min read | Breaking news
        Live | Live updates | Latest news | The latest | Support us | Donate | Donate now
        Become a member | Required field | Required fields | Submit | Send | Click here | Translate
        Translation | Read in {language} | Read this in {language} | Read this article in {language}
        Read this story in {language} | Also available in {language} | Available in {language}
        This story is also available in {language} | This article is also available in {language}
        This entry is also available in {language} | This post is also available in {language}
        {language} version | In {language} | View in {language} | Switch to {language}
        Indicates required fields | This field is for validation purposes and should be left unchanged
        """
    ),
)
