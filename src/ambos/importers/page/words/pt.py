"""Portuguese."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip="pular|pular para|saltar|saltar para|ir para|ir ao|ir diretamente|avançar para|passar para",
    page_part=(
        "conteúdo|conteúdo principal|navegação|menu|pesquisa|busca|rodapé|artigo|texto|página|principal"
    ),
    this_page=(
        "este artigo|esta página|este texto|esta notícia|esta matéria|esta reportagem|esta publicação|"
        "este conteúdo|este post"
    ),
    available="disponível|disponíveis|também em|publicado em|existe em|pode ser lido|pode ser lida",
    read="ler|leia|leia em|ver|veja|mudar para|continuar em|clique aqui|mostrar",
    version="versão|edição|tradução",
    in_language="em|para",
    field="campo|campos|asterisco",
    required="obrigatório|obrigatórios|obrigatória|obrigatórias|necessário|necessários|requerido|requeridos",
    marked="marcado|marcados|indica|indicam|indicados|assinalado|assinalados|sinalizados|asterisco|significa",
    this_field="este campo|esta caixa|o campo abaixo",
    leave="deixe|deixar|não preencha|não preencher|não escreva|ignore|não altere|não complete|ser deixado",
    untouched=(
        "não deve ser alterado|ocultado|em branco|branco|vazio|vazia|inalterado|sem alterações|"
        "sem alteração|oculto|como está"
    ),
    validation="validação|spam|antispam|anti-spam|robôs|bots",
    human="humano|humana|uma pessoa|um robô|não é um robô",
    label_lines=(
        "nome|nome completo|sobrenome|apelido|e-mail|email|seu e-mail|seu nome|o seu nome|o seu e-mail|"
        "endereço de e-mail|telefone|código postal|cep|mensagem|assunto|captcha|consentimento|comentários|"
        "endereço|morada|cidade"
    ),
    button_lines=(
        "enviar|votar|vote|submeter|ver resultados|enviar voto|enviar mensagem|seguinte|próximo|resultados"
    ),
    poll="enquete|sondagem|inquérito|pesquisa|votação|esta enquete",
    choice_lines=(
        "sim|não|não sei|talvez|outro|outra|sem opinião|nenhuma das anteriores|indeciso|indecisa|"
        "prefiro não dizer"
    ),
    newsletter="newsletter|newsletters|boletim|boletins|lista de e-mails",
    unsubscribe=(
        "cancelar a qualquer momento|cancele a qualquer momento|cancelar a inscrição|cancele a inscrição|"
        "cancelar a subscrição|cancele a subscrição|cancelar a assinatura|cancele a assinatura|"
        "cancele quando|cancelar quando|descadastrar|anular a subscrição|sair da lista"
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
        "compartilhar|compartilhe|partilhar|partilhe|tuitar|imprimir|copiar link|salvar|guardar|gosto|"
        "curtir|mais|compartilhe este artigo|partilhe este artigo"
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
        "aceitar|aceitar tudo|aceitar todos|aceitar cookies|rejeitar|rejeitar tudo|recusar|entendi|"
        "concordo|configurar"
    ),
    rights="todos os direitos reservados|direitos reservados|copyright|reprodução proibida",
    comment=(
        "deixe um comentário|deixe uma resposta|o seu endereço de e-mail não será publicado|"
        "seu endereço de e-mail não será publicado|sem comentários|adicionar comentário|ver comentários|"
        "cancelar resposta"
    ),
)
