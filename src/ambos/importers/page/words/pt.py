"""Portuguese."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "a|à|ao|as|aos|o|os|um|uma|de|do|da|dos|das|em|no|na|e|ou|se|seu|sua|é|está|estão|pode|podem|ser|"
        "aqui|agora|por|para|com|que|prefere|quiser|deseja|idioma|idiomas|língua|línguas|linha|diretamente|"
        "direto|principal|completo|completa|íntegra|favor|há|abaixo|gratuitamente|outro|outra|nosso|nossa|"
        "até|este|esta|você|site|todos|todas|cada|artigo|texto|notícia|matéria|página|reportagem|"
        "entrevista|história|crónica|crônica|original"
    ),
    your=(
        "seu|sua|teu|tua|meu|minha|o seu|a sua|digite|insira|introduza|escreva|indique|informe|preencha|"
        "confirme|coloque"
    ),
    skip=(
        "pular|pular para|saltar|saltar para|ir para|ir ao|ir diretamente|avançar para|passar para|pule|"
        "pule para|pular a|pule a|salte|salte para|vá para|vai para|ir direto|ir para o|avançar|avance|"
        "avance para|passe para|passar ao|acesse|acessar|aceder|aceder ao|seguir para|siga para|direto ao|"
        "direto para"
    ),
    page_part=(
        "conteúdo|conteúdo principal|navegação|menu|pesquisa|busca|rodapé|artigo|texto|página|principal|"
        "corpo|ligações|links|cabeçalho|comentários|notícia|matéria|leitura|barra lateral|texto principal|"
        "artigo principal|fim da página"
    ),
    this_page=(
        "este artigo|esta página|este texto|esta notícia|esta matéria|esta reportagem|esta publicação|"
        "este conteúdo|este post|o artigo|a página|esta entrevista|esta história|esta coluna|esta crónica|"
        "esta crônica|este site|esta peça"
    ),
    available=(
        "disponível|disponíveis|também em|publicado em|existe em|pode ser lido|pode ser lida|pode ler-se|"
        "pode-se ler|lê-se|pode ser consultado|pode ser consultada|existe|existem|há uma|oferecido|oferecida|"
        "traduzido|traduzida|acessível|encontra-se|está traduzido|pode ler|podes ler|podem ser lidos"
    ),
    also="também|igualmente|ainda|outra língua|outro idioma|outros idiomas|outras línguas|outra versão",
    read=(
        "ler|leia|leia em|ver|veja|mudar para|continuar em|clique aqui|mostrar|lê|lê-lo|lê-la|lê em|lendo|"
        "leitura|escolha|escolher|selecione|abrir|abra|consultar|consulte|clique|clicar|pressione|mude|mudar|"
        "vá|ir para|acesse|aceder|aceda|continue|continuar|siga|link|ligação|veja-o|confira|leia-o"
    ),
    version="versão|edição|tradução|versões|edições|traduções|traduzido|traduzida",
    in_language="em|para",
    field="campo|campos|asterisco|caixa|caixas|quadros|perguntas|pergunta|itens|espaços|linhas|dados",
    required=(
        "obrigatório|obrigatórios|obrigatória|obrigatórias|necessário|necessários|requerido|requeridos|"
        "de preenchimento obrigatório|devem ser preenchidos|deve ser preenchido|têm de ser preenchidos|"
        "tem de ser preenchido|é preciso preencher|requerida|requeridas|necessária|necessárias|"
        "imprescindível|não pode ficar vazio|exigido|exigidos|resposta obrigatória|devem ser preenchidas|"
        "deve ser preenchida|exigem resposta|precisam de resposta"
    ),
    marked=(
        "marcado|marcados|indica|indicam|indicados|assinalado|assinalados|sinalizados|asterisco|significa|"
        "marcadas|marca|marcam|com asterisco|indicado|indicada|estrela|significam|assinala|assinalam|levam|"
        "leva|sinalizado|identificados|seguidos|acompanhados|estrelas|asteriscos|seguidas|acompanhadas|"
        "sinalizadas|assinaladas|com estrela"
    ),
    fill=(
        "preencha|preencher|preenche|preencham|complete|completar|completem|escreva|escrever|digite|"
        "digitar|insira|inserir|introduza"
    ),
    refuse="não|nunca",
    anything="nada|isto|isso|algo|espaço|neste espaço",
    this_field=(
        "neste campo|nesta caixa|"
        "este campo|esta caixa|o campo abaixo|este espaço|o campo seguinte|o próximo campo|este quadro|"
        "esta casa"
    ),
    leave=(
        "não escreva nada|não digite nada|nada neste|"
        "deixe|deixar|não preencha|não preencher|não escreva|ignore|não altere|não complete|ser deixado|"
        "deve ficar|deve permanecer|deve ser deixado|ficar|permanecer|não mexa|não toque|não modifique|"
        "não modificar|não mude|não deve ser|serve apenas|serve só|serve para|nada aqui|não insira|não digite"
    ),
    untouched=(
        "não deve ser alterado|ocultado|em branco|branco|vazio|vazia|inalterado|sem alterações|sem alteração|"
        "oculto|como está|intacto|intacta|sem mexer|sem preencher|não preenchido|tal como está|invisível|"
        "ser alterado|ser modificado|preenchido"
    ),
    validation=(
        "validação|spam|antispam|anti-spam|robôs|bots|validar|verificação|verificar|controlo|controle|"
        "automáticos|máquinas|robô|robots"
    ),
    human="humano|humana|uma pessoa|um robô|não é um robô",
    label_lines=(
        "nome|nome completo|sobrenome|apelido|e-mail|email|seu e-mail|seu nome|o seu nome|o seu e-mail|"
        "endereço de e-mail|telefone|código postal|cep|mensagem|assunto|captcha|consentimento|comentários|"
        "endereço|morada|cidade|mail|correio eletrónico|correio eletrônico|endereço eletrónico|"
        "endereço eletrônico|endereço de email|telemóvel|número de telefone|nome de usuário|utilizador|"
        "usuário|senha|palavra-passe|data de nascimento|eletrónico|eletrônico|nome e apelido|sua mensagem"
    ),
    button_lines=(
        "enviar|votar|vote|submeter|ver resultados|enviar voto|enviar mensagem|seguinte|próximo|resultados|"
        "enviar resposta|enviar o meu voto|enviar meu voto|votar agora|vote agora|confirmar|continuar|"
        "cancelar|limpar|ver os resultados|participar|participe|opine|registar voto|enviar formulário|"
        "enviar agora|responder|inscrever-me"
    ),
    poll="enquete|sondagem|inquérito|pesquisa|votação|esta enquete",
    choice_lines=(
        "sim|não|não sei|talvez|outro|outra|sem opinião|nenhuma das anteriores|indeciso|indecisa|"
        "prefiro não dizer"
    ),
    newsletter=(
        "newsletter|newsletters|boletim|boletins|lista de e-mails|boletim informativo|carta semanal|"
        "carta diária|notícias por e-mail|notícias por email|nosso boletim|lista de correio"
    ),
    unsubscribe=(
        "cancelar a qualquer momento|cancele a qualquer momento|cancelar a inscrição|cancele a inscrição|"
        "cancelar a subscrição|cancele a subscrição|cancelar a assinatura|cancele a assinatura|"
        "cancele quando|cancelar quando|descadastrar|anular a subscrição|sair da lista|deixar de receber|"
        "sair a qualquer|desistir a qualquer|cancelar sempre|anular quando|anular a qualquer|"
        "cancelar o registo|cancelar o envio|cancelar quando quiser|pode sair|pode cancelar"
    ),
    addressed="você|seu e-mail|sua|te|lhe|aceito|quero receber|desejo receber|receba|receberá|dá acesso",
    subscribe=(
        "assine|inscreva-se|subscreva|cadastre-se|registe-se|apoie|doe|junte-se|siga-nos|assinar|subscrever"
    ),
    byline="por|texto de|escrito por|texto",
    dated=(
        "publicado|publicada|atualizado|atualizada|última atualização|em|às|de|do|h|horas|data|"
        "min de leitura|minutos de leitura|leitura|há|dias|minutos|min|modificado|e"
    ),
    credit=(
        "foto|fotos|fotografia|imagem|crédito|créditos|crédito da foto|cortesia|divulgação|arquivo|"
        "ilustração|gráfico|fonte"
    ),
    credit_by="de|por",
    pictured="na imagem|na foto|na fotografia|foto de arquivo|imagem de arquivo|vista de",
    not_credit_lines=(
        "vídeo|vídeos|fotos|galeria|atualizado|opinião|análise|áudio|podcast|ao vivo|ver abaixo|sic|"
        "exclusivo|entrevista|pdf|mapa|lista|gráfico|enquete"
    ),
    share=(
        "clique para compartilhar|clique para partilhar|compartilhar|compartilhe|partilhar|partilhe|tuitar|"
        "enviar por|imprimir|siga-nos no|publicar no"
    ),
    share_lines=(
        "compartilhar|compartilhe|partilhar|partilhe|tuitar|imprimir|copiar link|salvar|guardar|gosto|curtir|"
        "mais|compartilhe este artigo|partilhe este artigo"
    ),
    navigation_lines=(
        "início|página inicial|menu|buscar|busca|pesquisar|pesquisa|sobre|sobre nós|quem somos|contato|"
        "contacto|entrar|minha conta|notícias|esportes|desporto|opinião|política|cultura|economia|mundo|"
        "local|arquivo|voltar|voltar ao topo|topo|anterior|próximo|seguinte|artigo anterior|próximo artigo|"
        "artigo seguinte|relacionados|artigos relacionados|notícias relacionadas|mais lidas|leia mais|"
        "ler mais|saiba mais|aviso legal|política de privacidade|privacidade|termos de uso|"
        "termos e condições|mapa do site|fechar|abrir menu|fechar menu|categorias|etiquetas|seções|secções|"
        "edições|últimas notícias|sociedade|política de cookies"
    ),
    more=(
        "leia também|ler também|veja também|leia mais|etiquetas|tags|categoria|categorias|arquivado em|"
        "publicado em|anterior|próximo|seguinte|você está aqui|temas|mais sobre"
    ),
    advertisement_lines=(
        "publicidade|anúncio|anúncios|patrocinado|conteúdo patrocinado|continua após a publicidade|"
        "continua depois da publicidade"
    ),
    cookie="cookie|cookies",
    accept=(
        "usamos|utilizamos|utiliza|usa|aceita|aceitar|consentimento|este site|nosso site|preferências|"
        "experiência"
    ),
    cookie_lines=(
        "aceitar|aceitar tudo|aceitar todos|aceitar cookies|rejeitar|rejeitar tudo|recusar|entendi|concordo|"
        "configurar"
    ),
    rights="todos os direitos reservados|direitos reservados|reprodução proibida",
    comment=(
        "deixe um comentário|deixe uma resposta|o seu endereço de e-mail não será publicado|"
        "seu endereço de e-mail não será publicado|sem comentários|adicionar comentário|ver comentários|"
        "cancelar resposta"
    ),
)
