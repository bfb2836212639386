/** Words for feelings, folded (lower case, no diacritics), by the score they stand for. Vietnamese words that fold into others are left out. */
export const feelingWords: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', readonly string[]>> = {
  '2': [
    ...['delighted', 'delight', 'very happy', 'very satisfied', 'very positive', 'excited', 'excitement', 'thrilled', 'enthusiastic'],
    ...['enthusiasm', 'joy', 'joyful', 'love', 'loves it', 'amazed', 'ecstatic', 'overjoyed', 'proud', 'excellent', 'great', 'wow'],
    ...['rat vui', 'rat hai long', 'phan khich', 'hao huc', 'thich thu', 'hanh phuc', 'vui suong', 'tu hao', 'tuyet voi', 'hung khoi'],
    ...['大満足', '感動', '非常满意', '兴奋', '興奮']
  ],
  '1': [
    ...['pleased', 'happy', 'happiness', 'satisfied', 'satisfaction', 'positive', 'glad', 'good', 'relieved', 'relief', 'confident'],
    ...['confidence', 'hopeful', 'hope', 'interested', 'interest', 'curious', 'curiosity', 'optimistic', 'calm', 'comfortable', 'trust'],
    ...[
      'motivated',
      'motivation',
      'grateful',
      'inspired',
      'inspiration',
      'encouraged',
      'security',
      'secure',
      'peace of mind',
      'anticipation'
    ],
    ...['eager', 'engaged', 'reassured', 'content', 'high', 'fun'],
    ...['vui', 'vui ve', 'vui long', 'hai long', 'tich cuc', 'yen tam', 'nhe nhom', 'tin tuong', 'tu tin', 'hy vong', 'hi vong', 'to mo'],
    ...[
      'quan tam',
      'thoai mai',
      'de chiu',
      'an tam',
      'nhe long',
      'hung thu',
      'tot',
      'biet on',
      '満足',
      '嬉しい',
      '满意',
      '開心',
      '开心',
      '高兴',
      '安心',
      '期待'
    ]
  ],
  '0': [
    ...['neutral', 'ok', 'okay', 'indifferent', 'fine', 'mixed', 'so so', 'so-so', 'normal', 'average', 'medium', 'unsure what to expect'],
    ...['trung lap', 'trung tinh', 'binh thuong', 'tam duoc', 'tam on', '普通', '中立', '一般']
  ],
  '-1': [
    ...['annoyed', 'annoyance', 'unhappy', 'dissatisfied', 'negative', 'worried', 'worry', 'confused', 'confusion', 'uncertain'],
    ...['uncertainty', 'unsure', 'doubtful', 'doubt', 'hesitant', 'hesitation', 'nervous', 'anxious', 'anxiety', 'impatient', 'impatience'],
    ...['disappointed', 'disappointment', 'bored', 'boredom', 'sad', 'sadness', 'tired', 'skeptical', 'sceptical', 'concerned', 'stressed'],
    ...['stress', 'overwhelmed', 'bad', 'irritated', 'irritation', 'apprehensive', 'lost', 'low', 'fatigue'],
    ...[
      'kho chiu',
      'lo lang',
      'lo au',
      'boi roi',
      'hoang mang',
      'ban khoan',
      'phan van',
      'nghi ngo',
      'that vong',
      'buon',
      'met moi',
      'cang thang'
    ],
    ...[
      'khong hai long',
      'tieu cuc',
      'sot ruot',
      'chan nan',
      'kho hieu',
      'e ngai',
      'hoi lo',
      '不安',
      '不満',
      '焦虑',
      '焦慮',
      '失望',
      '困惑',
      '担心'
    ]
  ],
  '-2': [
    ...['angry', 'anger', 'furious', 'frustrated', 'frustration', 'very unhappy', 'very dissatisfied', 'very negative', 'desperate'],
    ...['despair', 'panic', 'hate', 'hates it', 'outraged', 'terrible', 'awful', 'afraid', 'fear', 'rage', 'upset'],
    ...[
      'tuc gian',
      'buc boi',
      'gian du',
      'phan no',
      'tuyet vong',
      'rat that vong',
      'rat kho chiu',
      'buc tuc',
      'cau gian',
      'so hai',
      'buc xuc'
    ],
    ...['怒り', '愤怒', '憤怒', '生气', '沮丧']
  ]
}

/** Emoji by the score they stand for, without variation selectors. */
export const feelingEmoji: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>> = {
  '2': '😀😃😄😁😆😍🥰🤩😻🎉🥳❤💖💯🙌😂🤗😇💚',
  '1': '🙂😊☺😌😉👍😋😎🤓😏👏✅💪🙏⭐🟢😺🤞👌',
  '0': '😐😑😶🤔🧐😬🫤🤷🟡😯🫥',
  '-1': '🙁☹😕😟😞😔😒😓😥😰😧😦😨🥱😴😩😫👎🟠😢😿🥺🤨',
  '-2': '😠😡🤬😤😭😱😖😣💔🤯🔴👿🤮🤢😾💢'
}
