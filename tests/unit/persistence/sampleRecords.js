import { newCard } from '#core/model/card.ts';
import { newEmotionPoint } from '#core/model/emotionPoint.ts';
import { newLane } from '#core/model/lane.ts';
import { newLink } from '#core/model/link.ts';
import { newMap } from '#core/model/map.ts';
import { freshOrderKeys } from '#core/model/orderKey.ts';
import { newPersona } from '#core/model/persona.ts';
import { newStage } from '#core/model/stage.ts';
import { newStep } from '#core/model/step.ts';
const sentences = [
    'Mr. Minh compares two providers on his phone',
    'Chị Lan gọi tổng đài vì hoá đơn tháng này cao bất thường',
    'The shop assistant explains the contract',
    'Nhân viên kiểm tra cước phí và đường truyền',
    'Waits twelve minutes in the queue',
    'Nhận tin nhắn xác nhận đã lắp đặt cáp quang'
];
/** A whole journey with every record type, two personas and `cards` cards spread over 4 stages, 8 steps and 3 lanes. */
export function sampleRecords(title, cards = 12) {
    const at = freshOrderKeys(Math.max(8, cards));
    const order = (index) => at[index] ?? 'a0';
    const stages = ['Discover', 'Buy', 'Use', 'Leave'].map((name, index) => newStage(`stage${index}`, name, order(index)));
    const steps = Array.from({ length: 8 }, (_, index) => newStep(`step${index}`, `stage${Math.floor(index / 2)}`, `Step ${index + 1}`, order(index % 2)));
    const lanes = [
        newLane('lane0', 'doing', 'Doing', order(0)),
        newLane('lane1', 'touchpoints', 'Điểm chạm', order(1)),
        newLane('lane2', 'pains', 'Pains', order(2)),
        newLane('lane3', 'emotion', 'Feeling', order(3))
    ];
    const personas = [newPersona('persona0', 'Nguyễn Văn Đường', 0, order(0)), newPersona('persona1', 'Lan', 1, order(1))];
    const cardRecords = Array.from({ length: cards }, (_, index) => newCard(`card${index}`, `lane${index % 3}`, `step${Math.floor(index / 3) % 8}`, sentences[index % sentences.length] ?? '', order(index)));
    const points = steps.map((step, index) => ({
        ...newEmotionPoint(`point${index}`, { laneId: 'lane3', stepId: step.id, personaId: 'persona0' }, (index % 5) - 2),
        note: index === 3 ? 'Bực mình vì phải chờ' : ''
    }));
    const links = cards >= 2 ? [{ ...newLink('link0', 'card0', 'card1', 'leadsTo'), label: 'rồi thì' }] : [];
    return [newMap('map', title), ...personas, ...stages, ...steps, ...lanes, ...cardRecords, ...points, ...links];
}
