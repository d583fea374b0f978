"""Portuguese texts of a newly opened portal."""

from sites.rollout.texts import StandingText

HOME_TITLE = "Início"
HOME_TAGLINE = "Alguns dias na terra: descubra onde a sua passagem pode ser útil."
HOME_INTRODUCTION = (
    "<p>{portal} reúne missões propostas por cidades, associações, ONG, empresas, escolas e unidades de saúde. "
    "Destino: <b>{country}</b>. Uma manhã, uma semana ou algumas horas à distância: indique as suas datas e o que "
    "sabe fazer, leia e responda.</p>"
    "<p>Este portal acaba de abrir: as missões vão chegando à medida que as cidades e as organizações as publicam. A "
    "leitura é livre e não exige conta.</p>"
)

NEWS_TITLE = "Notícias"
NEWS_SLUG = "noticias"

STANDING_PAGES = {
    "about": StandingText(
        slug="sobre",
        title="Sobre o portal",
        introduction="{portal} é um portal da rede jesuisaupays dedicado a um único destino: {country}.",
        body=(
            "<h2>Para que serve este portal</h2>"
            "<p>Todos os anos, milhões de membros das diásporas africanas passam férias na sua terra, e muitos "
            "gostariam de ser úteis sem saber a quem se dirigir. Por seu lado, cidades e organizações têm "
            "necessidades precisas que alguém de passagem pode ajudar a satisfazer. {portal} publica essas "
            "necessidades sob a forma de missões: o que há para fazer, onde, quando e com quem.</p>"
            "<p>As missões destinam-se a membros da diáspora e a viajantes. Algumas podem ser feitas à distância, "
            "antes ou depois da estadia.</p>"
            "<h2>Quem publica</h2>"
            "<ul>"
            "<li>cidades e outros organismos públicos;</li>"
            "<li>ONG e associações;</li>"
            "<li>empresas;</li>"
            "<li>escolas e unidades de saúde.</li></ul>"
            "<p>Quem publica uma missão responde pelo seu conteúdo. Cada missão indica um contacto: o ponto focal da "
            "cidade ou a pessoa designada pela organização.</p>"
            "<h2>Quanto custa</h2>"
            "<p>Ler as missões e responder é gratuito. As missões são voluntárias; se alguma implicar uma despesa "
            "para si, por exemplo uma refeição ou uma viagem, indica-o e explica porquê.</p>"
            "<h2>A rede</h2>"
            "<p>Cada destino da rede tem o seu portal e a sua equipa. Conheça-os todos no sítio comum: {hub_url}</p>"
            "<h2>Escreva-nos</h2>"
            "<p>Para uma pergunta sobre este portal, ou para nele publicar em nome de uma cidade ou organização: "
            "{contact_email}</p>"
        ),
    ),
    "how-it-works": StandingText(
        slug="como-funciona",
        title="Como funciona",
        introduction="Quatro passos, da pesquisa à resposta do ponto focal. Não é preciso ter conta para ler.",
        body=(
            "<h2>1. Procure uma missão adequada à sua estadia</h2>"
            "<p>Indique a cidade onde vai estar, as datas de chegada e de partida e o que sabe fazer. A pesquisa "
            "mostra as missões que cabem nessas datas. As que são possíveis em qualquer altura ou à distância servem "
            "sempre.</p>"
            "<h2>2. Leia-a até ao fim</h2>"
            "<p>Uma missão diz o que há para fazer, a estadia mais curta em que é útil, as línguas e competências "
            "esperadas, o que é oferecido e o que não é. Algumas pedem uma resposta alguns dias antes da chegada ou "
            "até uma data-limite; outras exigem um diploma ou uma licença profissional.</p>"
            "<h2>3. Responda pelo meio indicado</h2>"
            "<p>Cada missão indica um gabinete e a forma de o contactar: correio eletrónico, telefone, WhatsApp ou "
            "uma página própria. Diga as suas datas, a cidade onde ficará e, numa frase, o que pode oferecer. "
            "Responder não o compromete a nada enquanto a data não estiver combinada.</p>"
            "<h2>4. O ponto focal responde</h2>"
            "<p>A missão indica em quantos dias o gabinete conta responder. Passado esse prazo, escreva para "
            "{contact_email} e a equipa do portal insistirá. Se os seus planos mudarem, avise o gabinete: o seu "
            "lugar pode servir a outra pessoa.</p>"
            "<h2>Missões atualizadas</h2>"
            "<p>Quem publica deve confirmar regularmente as suas missões. Ao fim de sessenta dias sem confirmação, "
            "pedimo-la; se não houver resposta duas semanas depois, a missão sai das listas e da pesquisa. Uma "
            "missão completa, terminada ou anulada indica-o na sua página.</p>"
            "<h2>O que uma missão não pode ser</h2>"
            "<ul>"
            "<li>um emprego pago disfarçado;</li>"
            "<li>um pedido de dinheiro ao visitante;</li>"
            "<li>uma estadia num orfanato;</li>"
            "<li>um ato médico praticado por quem não tem licença;</li>"
            "<li>atividade político-partidária;</li>"
            "<li>proselitismo religioso.</li></ul>"
            "<p>Uma missão com crianças diz sempre como elas são protegidas. Se vir uma missão contrária a estas "
            "regras, comunique-o para {contact_email}</p>"
        ),
    ),
    "legal": StandingText(
        slug="aviso-legal",
        title="Aviso legal",
        introduction=("Quem edita {portal}, quem o aloja e o que acontece aos seus dados. Página a completar pela equipa do país."),
        body=(
            "<p><b>A completar:</b> esta página é um modelo. Enquanto as passagens assinaladas com «a completar» não "
            "estiverem preenchidas e revistas por uma pessoa competente, não tem valor de aviso legal. Destino em "
            "causa: {country}.</p>"
            "<h2>Editor</h2>"
            "<p><b>A completar:</b> denominação, forma jurídica, número de registo, morada da sede e telefone da "
            "entidade que edita {portal}.</p>"
            "<p>Correio eletrónico: {contact_email}</p>"
            "<h2>Direção da publicação</h2>"
            "<p><b>A completar:</b> nome próprio, apelido e cargo da pessoa que dirige a publicação.</p>"
            "<h2>Alojamento</h2>"
            "<p><b>A completar:</b> nome, morada e telefone da empresa de alojamento e país onde se encontram os "
            "servidores.</p>"
            "<h2>Conteúdo das missões</h2>"
            "<p>Cada missão é redigida pela cidade ou organização nela indicada. A equipa do portal pode recusar ou "
            "retirar uma missão contrária às regras da rede. Os encontros são combinados diretamente entre o "
            "visitante e quem publica.</p>"
            "<p><b>A completar:</b> direito aplicável, limites de responsabilidade e modo de apresentar uma "
            "reclamação.</p>"
            "<h2>Dados pessoais</h2>"
            "<p>Não é preciso ter conta para ler as missões. Quando responde por correio eletrónico, por telefone, "
            "por WhatsApp ou na página de uma organização, a sua mensagem segue diretamente para o gabinete que "
            "contacta, e é esse gabinete que responde pelo uso que dela faz.</p>"
            "<ul>"
            "<li><b>A completar:</b> responsável pelo tratamento e, se existir, encarregado da proteção de "
            "dados.</li>"
            "<li><b>A completar:</b> dados que a empresa de alojamento conserva nos registos técnicos, durante "
            "quanto tempo e porquê.</li>"
            "<li><b>A completar:</b> lei aplicável, direitos das pessoas e autoridade a que podem recorrer.</li></ul>"
            "<p>Para qualquer pedido sobre os seus dados: {contact_email}</p>"
            "<h2>Cookies</h2>"
            "<p>{portal} não utiliza cookies de rastreio nem de publicidade. Só podem ser usados cookies técnicos, "
            "por exemplo quando a equipa inicia sessão para publicar.</p>"
            "<h2>Textos e imagens</h2>"
            "<p><b>A completar:</b> titulares dos direitos e condições de reutilização dos textos e das imagens.</p>"
            "<p>Nomes e coordenadas das cidades: GeoNames, licença Creative Commons BY 4.0.</p>"
        ),
    ),
    "accessibility": StandingText(
        slug="acessibilidade",
        title="Acessibilidade",
        introduction="{portal}: em que ponto está a acessibilidade e como comunicar-nos um obstáculo.",
        body=(
            "<h2>O nosso objetivo</h2>"
            "<p>Queremos que toda a gente possa encontrar uma missão e responder: com o teclado, com um leitor de "
            "ecrã, num telemóvel pequeno ou com uma rede lenta. O nosso objetivo é o nível AA das diretrizes de "
            "acessibilidade para conteúdos da Web, WCAG 2.2.</p>"
            "<h2>Em que ponto estamos</h2>"
            "<p>{portal} ainda não foi objeto de uma auditoria de acessibilidade. Por isso não declaramos qualquer "
            "nível de conformidade, nem total nem parcial.</p>"
            "<p><b>A completar:</b> data da auditoria prevista, obstáculos conhecidos e alternativas.</p>"
            "<h2>O que depende de quem publica</h2>"
            "<p>As descrições das imagens e a clareza dos textos dependem também das cidades e das organizações. Uma "
            "missão indica se o local é acessível em cadeira de rodas; em caso de dúvida, pergunte ao gabinete antes "
            "de se deslocar.</p>"
            "<h2>Comunicar um obstáculo</h2>"
            "<p>Escreva para {contact_email} e indique:</p>"
            "<ul>"
            "<li>o endereço da página;</li>"
            "<li>o que queria fazer e o que o impediu;</li>"
            "<li>o seu aparelho, o seu navegador e, se assim o entender, a sua tecnologia de apoio.</li></ul>"
            "<p>Se não conseguir aceder a uma informação, dar-lha-emos por outro meio.</p>"
            "<p><b>A completar:</b> prazo de resposta e, se a lei do país a previr, a autoridade a que se pode "
            "recorrer na falta de resposta.</p>"
        ),
    ),
}
